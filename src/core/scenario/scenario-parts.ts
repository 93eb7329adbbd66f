import { formatDuration, formatRate } from '../render/numbers.ts';

/** One part of the scenario as it stands in a load's record. */
export interface ScenarioPart {
  /** The word for people, in messages and in `comparability.ignore`. */
  readonly name: string;
  /** Its name in `LoadRecord.key` or `LoadRecord.soft`. */
  readonly field: string;
  /** `hash`: only whether it is the same can be said. */
  readonly shownAs: 'value' | 'duration' | 'rate' | 'hash';
}

/** Loads that differ in one of these are not compared; in the order in which a difference is told. */
export const hardParts: readonly ScenarioPart[] = [
  { name: 'users', field: 'users', shownAs: 'value' },
  { name: 'rate', field: 'ratePerSec', shownAs: 'rate' },
  { name: 'rampUp', field: 'rampUpMs', shownAs: 'duration' },
  { name: 'warmUp', field: 'warmUpMs', shownAs: 'duration' },
  { name: 'duration', field: 'durationMs', shownAs: 'duration' },
  { name: 'workers', field: 'workers', shownAs: 'value' },
  { name: 'provider', field: 'provider', shownAs: 'value' },
  { name: 'region', field: 'region', shownAs: 'value' },
  { name: 'environment', field: 'environment', shownAs: 'value' },
  { name: 'cpuModel', field: 'cpuModel', shownAs: 'value' },
  { name: 'cores', field: 'cores', shownAs: 'value' },
  { name: 'jdk', field: 'jdk', shownAs: 'value' },
  { name: 'jmeter', field: 'jmeter', shownAs: 'value' },
  { name: 'timings', field: 'timingsFactor', shownAs: 'value' },
];

/** Loads that differ in these are compared, and the difference is said. */
export const softParts: readonly ScenarioPart[] = [
  { name: 'jmeterVersion', field: 'jmeterVersion', shownAs: 'value' },
  { name: 'javaVersion', field: 'javaVersion', shownAs: 'value' },
  { name: 'nodeVersion', field: 'nodeVersion', shownAs: 'value' },
  { name: 'plan', field: 'plan', shownAs: 'hash' },
  { name: 'data', field: 'data', shownAs: 'hash' },
  { name: 'plugins', field: 'plugins', shownAs: 'hash' },
  { name: 'properties', field: 'properties', shownAs: 'hash' },
];

/** The words that `comparability.ignore` may have. */
export const partNames: readonly string[] = [...hardParts, ...softParts].map(({ name }) => name);

/** The value of a part for people; a missing one is `none`. */
export function showPart(part: ScenarioPart, value: string | number | null): string {
  if (value === null) return 'none';
  if (typeof value !== 'number') return value;
  switch (part.shownAs) {
    case 'duration':
      return formatDuration(value);
    case 'rate':
      return formatRate(value);
    case 'value':
    case 'hash':
      return String(value);
  }
}
