/** What one part of the judgement says: `faults` refuse the run, `notes` are said and no more. Whole sentences. */
export interface Judgement {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** The names as a list in prose, at most five of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `${shown.join(', ')}${more}`;
}
