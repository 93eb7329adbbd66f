/** A number with the six significant digits that worked examples are given with. */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
