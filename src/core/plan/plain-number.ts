/** A finite number as JMeter's functions read it: no exponent, at most six decimals, no zeros at its end. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, '');
}
