/**
 * p-values after Holm's correction, in the order given: an adjusted one is at most alpha exactly where Holm at alpha rejects, and
 * then the chance that any true "no change" is rejected is at most alpha. Holm 1979: (K - i + 1) times the i-th smallest, never
 * below that of a smaller one.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const ascending = pValues.map((p, at) => ({ p, at })).toSorted((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length);
  let highest = 0;
  for (const [rank, { p, at }] of ascending.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
    adjusted[at] = highest;
  }
  return adjusted;
}
