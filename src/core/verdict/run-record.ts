import type { BaselineUse } from './baseline-use.ts';
import type { LoadRecord } from './load-record.ts';
import type { Verdict } from './verdict.ts';

/** One finished run as the stores keep it. An unknown schema version is refused. */
export interface RunRecord {
  readonly v: 1;
  readonly kind: 'run';
  readonly run: string;
  readonly name: string;
  /** Leg of a matrix, so that legs are compared with their own past; `null`: there is one. */
  readonly leg: string | null;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly build: { readonly sha: string | null; readonly ref: string | null; readonly repository: string | null };
  /** What started it: the event of GitHub and its attempt, and where its log is. `null`: unknown, as on a machine. */
  readonly origin: { readonly event: string | null; readonly attempt: number | null; readonly link: string | null };
  /** Whether later runs are compared with this one. `branch` is the one that it stands for, `text` why, or why not. */
  readonly joins: { readonly baseline: boolean; readonly branch: string | null; readonly text: string };
  /** `null`: no comparison was asked for. */
  readonly comparedWith: BaselineUse | null;
  readonly loads: readonly LoadRecord[];
  readonly verdict: Verdict;
  readonly versions: Readonly<Record<string, string>>;
}
