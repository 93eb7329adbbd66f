import type { EndReason } from '../live/end-reason.ts';
import { MIN_STEADY_WINDOWS } from '../window/grid.ts';
import type { WindowDocument } from '../window/window-document.ts';
import type { AnalyseInput } from './analyse-input.ts';
import { earlyEndFindings } from './early-end-findings.ts';
import { faultFindings } from './fault-findings.ts';
import type { Finding } from './finding.ts';
import { generatorFindings } from './generator-findings.ts';
import type { LoadEvidence } from './load-evidence.ts';
import type { WorkerCoverage } from './load-record.ts';
import { usersFindings } from './users-findings.ts';

/** A load between measuring and judging. */
export interface AnalysedLoad {
  readonly input: Pick<AnalyseInput, 'plan' | 'go' | 'ready' | 'endReason' | 'liveFindings' | 'refusedDocuments'>;
  readonly evidence: LoadEvidence;
  readonly coverage: readonly WorkerCoverage[];
  /** When the load was ordered to stop, in epoch ms. */
  readonly stopAtMs: number;
  readonly steadyWindows: number;
  readonly steadyDocuments: readonly WindowDocument[];
  readonly steadyP50Ms: number | null;
}

/** Late rows of a worker beyond this share are worth a word: they stand in a later window than they belong to. */
const MAX_LATE_SHARE = 0.01;

/** Every finding of one load, those made while it ran first, each once. */
export function analysisFindings(load: AnalysedLoad): Finding[] {
  const { go, endReason, liveFindings, refusedDocuments } = load.input;
  const dones = [...load.evidence.dones.values()];
  const findings = [
    ...liveFindings,
    ...endFindings(load),
    ...[...refusedDocuments, ...load.evidence.faults].map((text): Finding => coverageError(text)),
    ...load.coverage.flatMap(coverageFindings),
    ...dones.flatMap((done) => [...faultFindings(done, endReason), ...earlyEndFindings(done, go)]),
    ...tooFewWindows(load.steadyWindows, endReason),
    ...generatorFindings({
      go,
      ready: load.input.ready,
      dones,
      // Provider local: all workers share this machine.
      workersPerHost: Object.keys(go.workers).length,
      stopAtMs: load.stopAtMs,
      steady: load.steadyDocuments,
      steadyP50Ms: load.steadyP50Ms,
    }),
    ...usersFindings(go, load.steadyDocuments),
  ];
  const byText = new Map(findings.map((finding) => [`${finding.kind}\0${finding.severity}\0${finding.text}`, finding]));
  return [...byText.values()];
}

/** Ends that no load survives are said even when the live reducer had no chance to. */
function endFindings({ input: { endReason, liveFindings } }: AnalysedLoad): Finding[] {
  if (endReason !== 'timed-out' && endReason !== 'crashed') return [];
  if (liveFindings.some((finding) => finding.severity === 'error')) return [];
  const text = endReason === 'timed-out' ? 'A deadline passed during the load.' : 'The load crashed before its end.';
  return [{ kind: endReason === 'timed-out' ? 'deadline' : 'worker-lost', severity: 'error', text }];
}

function coverageFindings({ worker, gaps, late, rows, windowsExpected }: WorkerCoverage): Finding[] {
  const findings = gaps.map((text): Finding => ({
    ...coverageError(text),
    ...(windowsExpected === null ? { kind: 'worker-lost' as const } : {}),
    worker,
  }));
  if (late > rows * MAX_LATE_SHARE) {
    const text = `${worker}: ${late} of ${rows} rows arrived after their window was sent and are counted in a later one.`;
    findings.push({ kind: 'coverage', severity: 'warning', worker, text });
  }
  return findings;
}

function coverageError(text: string): Finding {
  return { kind: 'coverage', severity: 'error', text };
}

function tooFewWindows(windows: number, endReason: EndReason): Finding[] {
  if (windows >= MIN_STEADY_WINDOWS) return [];
  const why =
    endReason === 'completed'
      ? ': lengthen load.duration, or shorten rampUp and warmUp.'
      : '; it ended before its time.';
  const text = `The load has ${windows} steady windows, at least ${MIN_STEADY_WINDOWS} are needed${why}`;
  return [{ kind: 'too-few-windows', severity: 'error', text }];
}
