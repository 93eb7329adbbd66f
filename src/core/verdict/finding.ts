/** One line of evidence. `text` is a whole sentence with numbers and units. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
  /** The check as written, where the finding is about one. */
  readonly check?: string;
  readonly worker?: string;
}

/** What a finding does to the verdict; see `judge`. */
export type FindingKind =
  | 'preflight'
  | 'generator'
  | 'generator-not-observed'
  | 'worker-lost'
  | 'coverage'
  | 'clock-stepped'
  | 'unlisted-host'
  | 'other-build'
  | 'guard'
  | 'hook'
  | 'plan-ended'
  | 'deadline'
  | 'too-few-windows'
  | 'users'
  | 'check'
  | 'no-data'
  | 'comparison'
  | 'log'
  | 'store';
