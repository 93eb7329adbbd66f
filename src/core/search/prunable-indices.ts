import { indexKinds, isMonthly } from './index-names.ts';

/**
 * Those of the names that are monthly indices of this store whose month ended before `beforeMs`, sorted. Runs and annotations are in
 * no month and never among them, nor is anything that is not named exactly as ours are.
 */
export function prunableIndices(names: readonly string[], index: string, beforeMs: number): readonly string[] {
  const beginnings = indexKinds.filter(isMonthly).map((kind) => `${index}-${kind}-`);
  return names
    .filter((name) => {
      const beginning = beginnings.find((text) => name.startsWith(text));
      const endMs = beginning === undefined ? null : monthEndMs(name.slice(beginning.length));
      return endMs !== null && endMs <= beforeMs;
    })
    .sort();
}

/** End of a month `YYYY.MM` in UTC; `null`: no month. */
function monthEndMs(month: string): number | null {
  const [, year, number] = /^(\d{4})\.(0[1-9]|1[0-2])$/.exec(month) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(number), 1);
}
