import { inProject } from '../process/project.ts';

/** A program that is built from its Go module, at one version. */
export interface GoTool {
  readonly name: string;
  readonly module: string;
  readonly version: string;
}

/** Runs workflows on this machine. */
export const act: GoTool = { name: 'act', module: 'github.com/nektos/act', version: '0.2.89' };
/** Checks workflows without running them. */
export const actionlint: GoTool = {
  name: 'actionlint',
  module: 'github.com/rhysd/actionlint/cmd/actionlint',
  version: '1.7.12',
};

export const goTools: readonly GoTool[] = [act, actionlint];

/** Where the set-up puts them. */
export const goToolsDir = inProject('.cache', 'go-tools', 'bin');
