import type { RunRecord } from '../verdict/run-record.ts';

/** Everything that comment, summary and log say about a finished run: one model, so that they cannot contradict each other. */
export interface RunReport {
  readonly record: RunRecord;
  readonly context: ReportContext;
}

/** What a comment says while the run goes on. */
export interface RunningReport {
  readonly run: string;
  readonly name: string;
  readonly build: RunRecord['build'];
  readonly startedAtMs: number;
  readonly users: number;
  readonly workers: number;
  readonly durationMs: number;
  readonly context: ReportContext;
}

/** What a report needs beside the record. */
export interface ReportContext {
  /** Configuration and matrix leg: `checkout`, or `checkout/java-21`. */
  readonly key: string;
  /** Numbers that order two reports of the same key: the run of the workflow and its attempt; 0 on a machine. */
  readonly workflowRun: number;
  readonly attempt: number;
  /** Shown as links, in this order. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Address of the Grafana with our dashboards: a finished run is linked to there; `null`: none is known. */
  readonly grafanaUrl: string | null;
  /** A command line that makes the same load on a machine. */
  readonly reproduce: string;
  readonly resultsDir: string;
  /** Secrets that must not appear in what is sent; the runner masks only its own log. */
  readonly mask: (text: string) => string;
}
