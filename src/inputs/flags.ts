/** What the command line or the action may say too; it wins over the file. Texts as given; empty means not given. */
export interface Flags {
  readonly plan?: string | undefined;
  readonly mode?: string | undefined;
  readonly provider?: string | undefined;
  readonly workers?: string | undefined;
  readonly users?: string | undefined;
  readonly duration?: string | undefined;
  readonly targetUrl?: string | undefined;
  /** Separated by commas, blanks or lines. */
  readonly targetHosts?: string | undefined;
  readonly environment?: string | undefined;
  /** `name=value`, one per line. */
  readonly properties?: string | undefined;
  readonly buildSha?: string | undefined;
  readonly buildRef?: string | undefined;
  readonly buildRepository?: string | undefined;
  /** `fail, invalid, inconclusive`, or `never`. */
  readonly failOn?: string | undefined;
  /** `auto`, `always` or `never`. */
  readonly record?: string | undefined;
  /** Factor for all timings. */
  readonly timings?: string | undefined;
  readonly resultsDir?: string | undefined;
}

/** How a flag is called where the user wrote it: `--target-url` on a command line. */
export function commandLineName(word: keyof Flags): string {
  return `--${word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Flags of one call: their texts, their names, and the folder where relative paths start. */
export interface FlagSource {
  readonly flags: Flags;
  readonly nameOf: (word: keyof Flags) => string;
  readonly workingDir: string;
}

/** The text of a flag, `null` when it is not given. */
export function flagText(source: FlagSource, word: keyof Flags): string | null {
  const text = source.flags[word]?.trim() ?? '';
  return text === '' ? null : text;
}
