/** Ranges that a sentence names before it only counts the rest. */
const MAX_RANGES_TOLD = 8;

/** Window numbers for people: `3, 7–9`; many ranges are cut. */
export function seqRanges(seqs: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const seq of [...seqs].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && seq <= last.to + 1) last.to = seq;
    else ranges.push({ from: seq, to: seq });
  }
  const told = ranges.slice(0, MAX_RANGES_TOLD).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  const rest = ranges.length - told.length;
  return rest > 0 ? `${told.join(', ')} and ${rest} more ranges` : told.join(', ');
}
