/** What the windows of the simulated fleet hold. */
export interface FleetShapeOrder {
  readonly workers: number;
  readonly labels: number;
  /** Per label and window. */
  readonly samples: number;
}

/** The load that the fleet is to play, and where its windows go. */
export interface FleetOrder {
  readonly url: string;
  readonly index: string;
  readonly run: string;
  readonly load: string;
  readonly startAtMs: number;
  readonly windowMs: number;
  readonly windows: number;
  readonly workers: readonly string[];
}

/** What the process that plays the fleet says. */
export type FleetTold =
  | { readonly kind: 'ready'; readonly windowMb: number }
  /** All windows k are acknowledged; the time since their end. */
  | { readonly kind: 'sent'; readonly k: number; readonly lagMs: number };
