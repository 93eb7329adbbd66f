/** The first text that fits, from the fullest to the last resort, which is returned even when it does not. Later ones are not made. */
export function firstThatFits(
  texts: readonly [() => string, ...(() => string)[]],
  fits: (text: string) => boolean,
): string {
  let text = '';
  for (const make of texts) {
    text = make();
    if (fits(text)) return text;
  }
  return text;
}
