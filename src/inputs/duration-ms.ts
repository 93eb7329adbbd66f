/** A duration of the configuration (`500ms`, `30s`, `6m`, `2h`) in ms. The schema has seen it. */
export function durationMs(text: string): number {
  const [, amount, unit] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) throw new Error(`${JSON.stringify(text)} is no duration`);
  return Number(amount) * (MS_PER_UNIT.get(unit) ?? Number.NaN);
}

/** A rate of the configuration (`200/s`, `6000/min`) per second. The schema has seen it. */
export function ratePerSec(text: string): number {
  const [amount, unit] = text.split('/');
  return unit === 'min' ? Number(amount) / 60 : Number(amount);
}

const MS_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
