/** What became of one check on one load; for `each` and regular expressions one per label. */
export interface CheckOutcome {
  /** As written. */
  readonly check: string;
  /** Label it was judged on, `null` for all samples. */
  readonly label: string | null;
  readonly severity: 'error' | 'warning';
  /** `holds`, `violated`; `no-data`: nothing to judge; `no-baseline`: a comparison without earlier runs. */
  readonly result: 'holds' | 'violated' | 'no-data' | 'no-baseline';
  /** In the metric's base unit; `null` without data. */
  readonly value: number | null;
  /** Value with its unit, for people: `431 ms`. */
  readonly valueText: string;
  readonly limitText: string;
  /** Rows behind the value. */
  readonly count: number;
  /** Whole sentence with numbers and units. */
  readonly text: string;
  /** It stopped the load. */
  readonly aborted: boolean;
}
