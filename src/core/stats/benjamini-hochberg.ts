/**
 * p-values after the correction of Benjamini and Hochberg (1995), in the order given: rejecting those at most q keeps the expected
 * share of wrong ones among the rejected at most q. For warnings; nothing that fails a build may rest on it.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const descending = pValues.map((p, at) => ({ p, at })).toSorted((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length);
  let lowest = 1;
  for (const [above, { p, at }] of descending.entries()) {
    lowest = Math.min(lowest, (pValues.length * p) / (pValues.length - above));
    adjusted[at] = lowest;
  }
  return adjusted;
}
