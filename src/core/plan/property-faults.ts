import type { PlanDraft } from './plan-draft.ts';
import { offeredWords, propertyName } from './properties.ts';

/**
 * Properties that two sources would set, as sentences: our words under their own names or those of `load.names`,
 * `properties` and `secrets`. JMeter would take one of them without a word.
 */
export function propertyFaults(draft: PlanDraft): readonly string[] {
  const { spec, shares } = draft;
  const words = shares[0] === undefined ? [] : [...offeredWords(draft, shares[0], '').keys()];
  const sources = [
    ...words.map((word) => ({ name: propertyName(spec.load.names, word), source: `load's word ${word}` })),
    ...Object.keys(spec.properties).map((name) => ({ name, source: `properties.${name}` })),
    ...Object.keys(spec.secrets).map((name) => ({ name, source: `secrets.${name}` })),
  ];
  const byName = Map.groupBy(sources, (entry) => entry.name);
  const faults: string[] = [];
  for (const [name, entries] of byName) {
    if (entries.length < 2) continue;
    const all = entries.map((entry) => entry.source).join(' and ');
    faults.push(
      `JMeter property ${JSON.stringify(name)}: set by ${all}, one source expected: remove one, or give our word another property by load.names.`,
    );
  }
  return faults;
}
