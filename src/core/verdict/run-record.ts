import type { LoadRecord } from './load-record.ts';
import type { Verdict } from './verdict.ts';

/** One finished run as the stores keep it. An unknown schema version is refused. */
export interface RunRecord {
  readonly v: 1;
  readonly kind: 'run';
  readonly run: string;
  readonly name: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly build: { readonly sha: string | null; readonly ref: string | null; readonly repository: string | null };
  readonly loads: readonly LoadRecord[];
  readonly verdict: Verdict;
  readonly versions: Readonly<Record<string, string>>;
}
