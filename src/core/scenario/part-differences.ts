import type { LoadRecord } from '../verdict/load-record.ts';
import { OWN_KEY } from './scenario-key.ts';
import { hardParts, type ScenarioPart, showPart, softParts } from './scenario-parts.ts';

/** One part in which two loads differ; `text` is a whole sentence. */
export interface Difference {
  readonly part: string;
  readonly text: string;
}

/** How two loads differ. One with a hard difference is not comparable. */
export interface Differences {
  readonly hard: readonly Difference[];
  readonly soft: readonly Difference[];
}

/**
 * The parts of the scenario in which two loads differ, those of `ignore` left out. A part that a record does not have counts as
 * `none`. Where either was recorded under a key of the user's own, that key alone decides.
 */
export function partDifferences(
  ours: LoadRecord,
  theirs: Pick<LoadRecord, 'run' | 'key' | 'soft'>,
  ignore: readonly string[],
): Differences {
  const isWanted = (part: ScenarioPart): boolean => !ignore.includes(part.name);
  const keyParts = Object.hasOwn(ours.key, OWN_KEY) || Object.hasOwn(theirs.key, OWN_KEY) ? [ownKey] : hardParts;
  return {
    hard: keyParts.filter(isWanted).flatMap((part) => differenceIn(part, ours.key, theirs.key, theirs.run)),
    soft: softParts.filter(isWanted).flatMap((part) => differenceIn(part, ours.soft, theirs.soft, theirs.run)),
  };
}

const ownKey: ScenarioPart = { name: 'baseline.key', field: OWN_KEY, shownAs: 'value' };

type Values = Readonly<Record<string, string | number | null>>;

function differenceIn(part: ScenarioPart, ours: Values, theirs: Values, run: string): readonly Difference[] {
  const our = ours[part.field] ?? null;
  const their = theirs[part.field] ?? null;
  if (our === their) return [];
  const text =
    part.shownAs === 'hash'
      ? `${part.name}: not the same as in ${run}.`
      : `${part.name}: ${showPart(part, our)} now, ${showPart(part, their)} in ${run}.`;
  return [{ part: part.name, text }];
}
