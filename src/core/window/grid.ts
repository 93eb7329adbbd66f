/** The fleet's grid: window k = [startAtMs + k × windowMs, …), the same k on every worker. */
export interface Grid {
  readonly startAtMs: number;
  readonly windowMs: number;
}
