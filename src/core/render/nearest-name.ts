// More slips than this make another word, not a typing error.
const MAX_SLIPS = 2;
const MAX_SLIPS_IN_SHORT_WORDS = 1;
const SHORT_WORD_CHARS = 4;

/**
 * The known name that was probably meant: at most two slips away, one for words of up to four letters; `null` when there is
 * none. Two letters swapped are one slip; case, `-` and `_` are none.
 */
export function nearestName(given: string, known: readonly string[]): string | null {
  const allowed = given.length <= SHORT_WORD_CHARS ? MAX_SLIPS_IN_SHORT_WORDS : MAX_SLIPS;
  let best: { readonly name: string; readonly slips: number } | null = null;
  for (const name of known) {
    const slips = slipsBetween(plain(given), plain(name));
    if (slips <= allowed && (best === null || slips < best.slips)) best = { name, slips };
  }
  return best?.name ?? null;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_]/g, '');
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
