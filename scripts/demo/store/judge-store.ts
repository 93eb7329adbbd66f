import type { StreamCount } from './count-documents.ts';
import type { Probe } from './probe-worker.ts';
import type { ReadAnnotation } from './read-annotations.ts';

/** What is shown of a store, and why it is not what was promised. */
export interface JudgedStore {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** What was read back. */
export interface StoreSight {
  readonly counts: readonly StreamCount[];
  /** Of the last run. */
  readonly annotations: readonly ReadAnnotation[];
  readonly probes: readonly Probe[];
}

/** Marks that every run leaves. */
const EVERY_RUN = ['deployment', 'load-start', 'ramp-up-end', 'load-stop', 'verdict'];

/** Whether the store holds what the results folders hold, has the marks of a run, and refuses workers everything else. */
export function judgeStore({ counts, annotations, probes }: StoreSight): JudgedStore {
  const kinds = new Set(annotations.map((annotation) => annotation.kind));
  return {
    lines: [
      ...counts.map(
        ({ kind: stream, inStore, inFolder }) => `  ${stream}: ${inStore} (${inFolder} in the results folder)`,
      ),
      `Annotations of the last run, as they were read back:`,
      ...annotations.map(
        (mark) => `  ${mark['@timestamp']}  ${(mark.load ?? '-').padEnd(9)}  ${mark.kind.padEnd(11)}  ${mark.text}`,
      ),
      `With the credentials of workers: ${probes.map(({ what, status }) => `${what} ${status}`).join(', ')}.`,
    ],
    faults: [
      ...counts
        .filter(({ inStore, inFolder }) => inStore !== inFolder || inStore === 0)
        .map(
          ({ kind: stream, inStore, inFolder }) =>
            `${inStore} ${stream} are in the store and ${inFolder} in the results folder.`,
        ),
      ...EVERY_RUN.filter((mark) => !kinds.has(mark)).map((mark) => `The last run has no annotation ${mark}.`),
      ...probes
        .filter(({ isRefused }) => !isRefused)
        .map(({ what, status }) => `Workers could ${what}: HTTP ${status}.`),
    ],
  };
}
