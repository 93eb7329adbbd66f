import type { RunReport, RunningReport } from '../core/render/run-report.ts';
import type { Finding } from '../core/verdict/finding.ts';

/** What became of a publication. */
export interface Published {
  /** Warnings about what could not be told; they never change a verdict. */
  readonly findings: readonly Finding[];
  /** Facts for the outputs of the shell, such as `comment-id`. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Tells people how a run goes and how it ended. Neither method throws. */
export interface Publisher {
  /** The run has begun. */
  announce(report: RunningReport, signal: AbortSignal): Promise<Published>;
  /** The run has ended, whatever its outcome. */
  publish(report: RunReport, signal: AbortSignal): Promise<Published>;
}
