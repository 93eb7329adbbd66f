/** A part of a proposed configuration. */
export interface Proposal {
  /** Lines of YAML, comments among them; none where the part says nothing. */
  readonly lines: readonly string[];
  /** Entries for `load.names`: our words and the properties that the plan reads for them. */
  readonly names: Readonly<Record<string, string>>;
  /** What is still to be done before a run: whole sentences, each also a comment among the lines. */
  readonly open: readonly string[];
}
