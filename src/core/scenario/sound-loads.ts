import type { LoadRecord } from '../verdict/load-record.ts';

/** Whether numbers of the load may be compared: it has a steady window, and nothing was found that makes it invalid. */
export function isSound(load: LoadRecord): boolean {
  return load.steady !== null && load.findings.every(({ severity }) => severity !== 'error');
}

/** Whether the load may be a measure for others: a generator that was not watched may itself have been the slow part. */
export function isMeasure(load: LoadRecord): boolean {
  return isSound(load) && load.findings.every(({ kind }) => kind !== 'generator-not-observed');
}
