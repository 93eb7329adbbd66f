import type { DoneDocument, GoDocument, ReadyDocument } from '../protocol/documents.ts';
import type { WindowDocument } from '../window/window-document.ts';
import type { Finding } from './finding.ts';
import { MAX_CLIENT_ERROR_SHARE, MAX_START_SKEW_MS } from './generator-rules.ts';
import { readingFindings } from './reading-findings.ts';
import { sumWindows } from './window-sums.ts';

/** What the generator rules look at. */
export interface GeneratorEvidence {
  readonly go: GoDocument;
  readonly ready: readonly ReadyDocument[];
  readonly dones: readonly DoneDocument[];
  /** Workers that share one host with each other, this one included. */
  readonly workersPerHost: number;
  /** When the load was stopped, in epoch ms. */
  readonly stopAtMs: number;
  /** Documents of the steady windows, all workers, without doubles. */
  readonly steady: readonly WindowDocument[];
  /** Median response time of the steady window in ms; `null`: no sample. */
  readonly steadyP50Ms: number | null;
}

/**
 * Findings of the generator rules on the steady window. Frozen processes and clocks that stepped are seen by the agent and
 * arrive as faults of the done document, see `faultFindings`.
 */
export function generatorFindings(evidence: GeneratorEvidence): Finding[] {
  const { go, ready, steady } = evidence;
  const findings: Finding[] = [];
  for (const worker of Object.keys(go.workers)) {
    const ofWorker = steady.filter((document) => document.worker === worker);
    const itsReady = ready.find((document) => document.worker === worker);
    if (itsReady === undefined) {
      findings.push(notReady(worker));
      continue;
    }
    findings.push(...readingFindings(itsReady, ofWorker, evidence));
  }
  return [...findings, ...startSkew(evidence), ...clientErrors(steady)];
}

function notReady(worker: string): Finding {
  return {
    kind: 'generator',
    severity: 'error',
    worker,
    text: `${worker}: its ready document is missing, so nothing tells how many cores it has and the generator cannot be judged.`,
  };
}

function startSkew({ go, dones }: GeneratorEvidence): Finding[] {
  const starts = dones.flatMap(({ worker, realStartMs }) => {
    const order = go.workers[worker];
    return order === undefined || realStartMs === null ? [] : [{ worker, afterMs: realStartMs - order.launchAtMs }];
  });
  const [first, ...others] = starts;
  if (first === undefined) return [];
  let earliest = first;
  let latest = first;
  for (const start of others) {
    if (start.afterMs < earliest.afterMs) earliest = start;
    if (start.afterMs > latest.afterMs) latest = start;
  }
  const skewMs = latest.afterMs - earliest.afterMs;
  if (skewMs <= MAX_START_SKEW_MS) return [];
  const text = `${latest.worker} started ${seconds(skewMs)} s later than ${earliest.worker}, stagger removed; at most ${seconds(MAX_START_SKEW_MS)} s are allowed.`;
  return [{ kind: 'generator', severity: 'error', worker: latest.worker, text }];
}

function clientErrors(steady: readonly WindowDocument[]): Finding[] {
  const { samples, clientErrors: errors } = sumWindows(steady);
  if (errors === 0 || errors <= samples * MAX_CLIENT_ERROR_SHARE) return [];
  const percent = ((100 * errors) / samples).toFixed(2);
  const text = `${errors} of ${samples} samples (${percent} %) failed on the generator itself (no free port, DNS or too many open files); at most 0.1 % are allowed.`;
  return [{ kind: 'generator', severity: 'error', text }];
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
