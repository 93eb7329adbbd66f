/** Something about a store that a run should know before it starts. */
export interface StoreFinding {
  /** `error`: a run would lose its results or could not read them. */
  readonly severity: 'error' | 'warning';
  readonly about: 'version' | 'templates' | 'mapping' | 'read-only' | 'privileges' | 'clock';
  /** Sentences that say what to do. */
  readonly message: string;
}
