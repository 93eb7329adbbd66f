import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { distDir, projectDir } from './cli.ts';

/** What action.yml says, as far as a runner needs it. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

/** action.yml of this project. */
export const actionFile = parse(readFileSync(join(projectDir, 'action.yml'), 'utf8')) as ActionFile;

/** The program of a phase of the action. */
export function phaseProgram(phase: 'main' | 'post'): string {
  return join(distDir, actionFile.runs[phase].replace(/^dist\//, ''));
}
