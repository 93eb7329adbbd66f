import type { Finding } from '../core/verdict/finding.ts';

/** What a person follows while a run goes on. Every text is made safe for its terminal or runner by the adapter. */
export interface Log {
  /** One line, at once. */
  line(text: string): void;
  /** Progress: on a terminal it replaces the previous progress line, elsewhere it is a line. */
  progress(text: string): void;
  /** Starts a titled part; the previous one ends. */
  group(title: string): void;
  finding(finding: Finding): void;
  /** From now on this text never appears. */
  mask(secret: string): void;
}
