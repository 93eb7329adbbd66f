/** What of the documents that a writer was given is on the server. */
export interface Tally {
  readonly given: number;
  readonly onServer: number;
  readonly distinct: number;
  /** Given and not there. */
  readonly lost: number;
  /** There more than once: the copies beyond the first. */
  readonly doubled: number;
}

/** Compares names of documents: those that were given, each once, with those that the server holds. Throws on a name that nobody gave. */
export function tallyOf(given: readonly string[], held: readonly string[]): Tally {
  const wanted = new Set(given);
  if (wanted.size !== given.length)
    throw new Error('A document was given twice: losses and doubles cannot be told apart.');
  const distinct = new Set(held);
  for (const name of distinct) {
    if (!wanted.has(name)) throw new Error(`The server holds ${name}, which nobody gave.`);
  }
  return {
    given: wanted.size,
    onServer: held.length,
    distinct: distinct.size,
    lost: wanted.size - distinct.size,
    doubled: held.length - distinct.size,
  };
}

/** Several tallies as one. */
export function sumOfTallies(tallies: readonly Tally[]): Tally {
  const sum = (read: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + read(tally), 0);
  return {
    given: sum(({ given }) => given),
    onServer: sum(({ onServer }) => onServer),
    distinct: sum(({ distinct }) => distinct),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
  };
}
