/** One read of a JMeter property. */
export interface PropertyUse {
  readonly name: string;
  readonly by: '__P' | '__property' | 'script';
  /** `none`: no default is given; `unknown`: there is one, computed while the plan runs. */
  readonly default: { readonly kind: 'none' | 'unknown' } | { readonly kind: 'text'; readonly text: string };
}

/**
 * The read that `__P(name,default)` or `__property(name,variable,default)` makes with these argument values
 * (`null`: not known); `null` when the name itself is not known. An empty default is one.
 */
export function propertyRead(by: '__P' | '__property', values: readonly (string | null)[]): PropertyUse | null {
  const name = values[0];
  if (name === undefined || name === null || name === '') return null;
  const given = values[by === '__P' ? 1 : 2];
  return { name, by, default: defaultOf(given) };
}

function defaultOf(given: string | null | undefined): PropertyUse['default'] {
  if (given === undefined) return { kind: 'none' };
  return given === null ? { kind: 'unknown' } : { kind: 'text', text: given };
}
