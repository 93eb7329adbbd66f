/** One deliberate mistake in our own code, and the tests that must notice it. */
export interface Mutant {
  readonly name: string;
  /** Relative to the root of the clone. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Test files; at least one test in them must turn red. */
  readonly tests: readonly string[];
}
