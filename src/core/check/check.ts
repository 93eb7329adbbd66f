/** How a metric is reduced to one number. `pN` carries its percentile. */
export type Aggregate =
  | { readonly kind: 'avg' | 'min' | 'max' | 'med' | 'rate' | 'count' | 'stdev' | 'sum' | 'bare' }
  | { readonly kind: 'percentile'; readonly percent: number };

/** What a check looks at. */
export interface Quantity {
  readonly aggregate: Aggregate;
  readonly metric: string;
  readonly selector: Readonly<Record<string, string>>;
}

/** Which labels it looks at. */
export type Target =
  | { readonly kind: 'all' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'transaction'; readonly label: string }
  | { readonly kind: 'regex'; readonly source: string }
  | { readonly kind: 'each' };

/** What the quantity must satisfy. Absolute values are in the metric's base unit: ms, share (0–1), per second, bytes, plain. */
export type Limit =
  | { readonly kind: 'absolute'; readonly value: number; readonly text: string }
  | { readonly kind: 'baseline'; readonly text: string; readonly tolerance: Tolerance | null };

/** `baseline + 10%` or `baseline + 20 ms`; `value` is signed, a share for percent, else in the metric's base unit. */
export interface Tolerance {
  readonly kind: 'relative' | 'absolute';
  readonly value: number;
}

/** Must-hold polarity: the check holds while `quantity op limit`. */
export type Operator = '<' | '<=' | '>' | '>=';

/** A parsed entry of `checks:`. */
export interface Check {
  /** As written. */
  readonly text: string;
  readonly quantity: Quantity;
  readonly target: Target;
  readonly operator: Operator;
  readonly limit: Limit;
  /** `null` without `for`. */
  readonly forMs: number | null;
  readonly during: 'steady' | 'all';
  readonly abort: boolean;
  readonly severity: 'error' | 'warning';
  /** Name of a built-in check, else `null`. */
  readonly builtIn: string | null;
}
