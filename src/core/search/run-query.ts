import type { RunRecord } from '../verdict/run-record.ts';

/** Which runs are wanted; a field that is left out does not matter, `leg: null` is a run without one. */
export interface WantedRuns {
  readonly name?: string;
  readonly leg?: string | null;
  readonly baselineOf?: string;
  readonly sha?: RunRecord['build']['sha'];
}

/** The query for the records of such runs in the index of runs; newest first by `newestFirst`. */
export function runsQuery({ name, leg, baselineOf, sha }: WantedRuns): object {
  const filter = [
    { term: { kind: 'run' } },
    ...(name === undefined ? [] : [{ term: { name } }]),
    ...(typeof leg === 'string' ? [{ term: { leg } }] : []),
    ...(typeof sha === 'string' ? [{ term: { sha } }] : []),
    ...(baselineOf === undefined ? [] : [{ term: { joinsBaseline: true } }, { term: { branch: baselineOf } }]),
  ];
  const without = leg === null ? { must_not: [{ exists: { field: 'leg' } }] } : {};
  return { bool: { filter, ...without } };
}

/** Order of runs by their start; the id makes it one order, so that pages neither repeat nor skip a run. */
export const newestFirst: readonly object[] = [
  { startedAt: { order: 'desc', unmapped_type: 'date' } },
  { run: { order: 'desc', unmapped_type: 'keyword' } },
];
