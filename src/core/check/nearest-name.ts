// More than two slips in a short word is another word, not a typing error.
const MAX_DISTANCE = 2;

/** The known name that was probably meant, `null` when none is within two slips (one for words of up to four letters). */
export function nearestName(given: string, known: readonly string[]): string | null {
  const wanted = given.toLowerCase().replaceAll('-', '_');
  const allowed = given.length <= 4 ? 1 : MAX_DISTANCE;
  let best: { name: string; distance: number } | null = null;

  for (const name of known) {
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance <= allowed && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** Levenshtein distance with two rows. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);

  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
