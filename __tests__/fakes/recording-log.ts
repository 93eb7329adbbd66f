import type { Finding } from '../../src/core/verdict/finding.ts';
import type { Log } from '../../src/ports/log.ts';

/** A log that keeps what it was told. */
export interface RecordingLog extends Log {
  readonly lines: string[];
  readonly findings: Finding[];
  readonly masked: string[];
}

export function recordingLog(): RecordingLog {
  const lines: string[] = [];
  const findings: Finding[] = [];
  const masked: string[] = [];
  return {
    lines,
    findings,
    masked,
    line: (text) => lines.push(text),
    progress: (text) => lines.push(text),
    group: (title) => lines.push(`== ${title}`),
    finding: (finding) => findings.push(finding),
    mask: (secret) => masked.push(secret),
  };
}
