import { sanitizeLine } from '../core/render/sanitize.ts';
import { secretForms, secretMask } from '../core/render/secret-mask.ts';
import { escapeData } from '../core/render/workflow-command.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { Log } from '../ports/log.ts';
import { type Annotation, annotationText } from './annotation.ts';

/** A log for a runner, and what the shell needs of it beside. */
export interface ActionLog extends Log {
  /** Findings so far. They are annotations only at the end, when the verdict can come first. */
  readonly findings: readonly Finding[];
  /** One annotation, at once; ends the group, because a runner shows no annotation inside of one. */
  annotate(annotation: Annotation): void;
  /** A command for the runner that was made by us; ends the group too. */
  command(line: string): void;
  /** Ends the group, if there is one. */
  endGroup(): void;
  /** A text without secrets, for what leaves by another way. */
  masked(text: string): string;
}

/**
 * Writes what the runner shows: groups, lines and annotations. Nothing in a text can act as a workflow command, and no secret
 * is in what is written; `isRunner`: the runner is told of each secret, so that it masks them in other steps too.
 */
export function actionLog(write: (text: string) => void, options: { readonly isRunner: boolean }): ActionLog {
  const mask = secretMask();
  const findings: Finding[] = [];
  let isGroupOpen = false;

  // Twice, since making a text harmless may join what stood apart.
  const safe = (text: string) => mask.apply(sanitizeLine(mask.apply(text)));
  const line = (text: string) => {
    write(`${safe(text)}\n`);
  };
  const endGroup = () => {
    if (isGroupOpen) write('::endgroup::\n');
    isGroupOpen = false;
  };
  return {
    findings,
    line,
    progress: line,
    endGroup,
    group: (title) => {
      endGroup();
      write(`::group::${escapeData(safe(title))}\n`);
      isGroupOpen = true;
    },
    finding: (finding) => {
      findings.push(finding);
      line(`${finding.severity}: ${finding.text}`);
    },
    annotate: (annotation) => {
      endGroup();
      write(`${annotationText(annotation, (text) => mask.apply(text))}\n`);
    },
    command: (text) => {
      endGroup();
      write(`${mask.apply(text)}\n`);
    },
    mask: (secret) => {
      mask.add(secret);
      if (!options.isRunner) return;
      for (const form of secretForms(secret)) write(`::add-mask::${escapeData(form)}\n`);
    },
    masked: (text) => mask.apply(text),
  };
}
