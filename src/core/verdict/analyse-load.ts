import type { Plan } from '../plan/plan.ts';
import type { GoDocument } from '../protocol/documents.ts';
import { scenarioKey } from '../scenario/scenario-key.ts';
import { softValues } from '../scenario/soft-values.ts';
import type { FleetWindow } from '../window/fleet-window.ts';
import { MIN_STEADY_WINDOWS, type SteadyWindows, steadyWindows } from '../window/grid.ts';
import { mergeWindows } from '../window/merge-windows.ts';
import type { AnalyseInput } from './analyse-input.ts';
import { type AnalysedLoad, analysisFindings } from './analysis-findings.ts';
import { workerCoverage } from './coverage.ts';
import { gatherEvidence, type LoadEvidence } from './load-evidence.ts';
import type { LoadRecord } from './load-record.ts';
import { placeNoAnswers } from './place-no-answers.ts';
import { steadyNumbers } from './steady-numbers.ts';
import { windowPoint } from './window-point.ts';

/**
 * One load as a record: the steady window from the measured starts, its numbers, and findings on everything that makes them
 * untrustworthy. A finding of severity `error` makes the load invalid. No number of the record is NaN.
 */
export function analyseLoad(input: AnalyseInput): LoadRecord {
  const { plan, go } = input;
  const evidence = gatherEvidence(go, input.windows, input.dones);
  const stopAtMs = Math.min(go.stopAtMs, input.stopOrderedAtMs ?? Infinity);
  const span = steadySpan(plan, go, evidence, stopAtMs);
  const all = fleetWindows(go, evidence, span);
  const steady = span === null ? [] : all.slice(span.firstK, span.lastK + 1);
  const numbers = steadyNumbers(steady);
  const coverage = Object.keys(go.workers).map((worker) => coverageOf(worker, go, evidence));
  const load: AnalysedLoad = {
    input,
    evidence,
    coverage,
    stopAtMs,
    steadyWindows: steady.length,
    steadyDocuments: steady.flatMap((window) => evidence.ledger.documentsAt(window.k)),
    steadyP50Ms: numbers.total?.p50Ms ?? null,
  };
  const checks = input.checkOutcomes({
    steady,
    all,
    windowMs: go.windowMs,
    loadMs: Math.max(0, stopAtMs - go.startAtMs),
  });
  return {
    v: 1,
    kind: 'load',
    run: go.run,
    load: go.load,
    startAtMs: go.startAtMs,
    stopAtMs: go.stopAtMs,
    windowMs: go.windowMs,
    steady: steadyRecord(steady),
    endReason: input.endReason,
    users: plan.users,
    workers: Object.keys(go.workers).length,
    purpose: plan.loads.find(({ id }) => id === go.load)?.purpose ?? 'main',
    machines: [...new Set(input.ready.map(({ machine }) => machine).filter((machine) => machine !== null))].sort(),
    key: scenarioKey(plan, go, input.ready),
    soft: softValues(input.ready, input.scenario),
    planHashes: input.scenario.planHashes,
    coverage,
    ...numbers,
    windows: all.map(windowPoint),
    checks,
    findings: analysisFindings(load),
  };
}

/** The steady window from the real starts that were measured; workers without one are reported by coverage. */
function steadySpan(plan: Plan, go: GoDocument, { dones }: LoadEvidence, stopAtMs: number): SteadyWindows | null {
  const realStarts = [...dones.values()].map((done) => done.realStartMs).filter((at) => at !== null);
  return steadyWindows(go, { realStarts, rampUpMs: plan.rampUpMs, warmUpMs: plan.warmUpMs, stopAtMs });
}

/** All fleet windows from k = 0, also those of which nothing is held, so that the steady ones are all there. */
function fleetWindows(go: GoDocument, { ledger }: LoadEvidence, span: SteadyWindows | null): FleetWindow[] {
  const lastK = Math.max(ledger.highestSeq, span?.lastK ?? -1);
  const windows = Array.from({ length: lastK + 1 }, (_, k) =>
    mergeWindows(k, ledger.documentsAt(k), { grid: go, workers: ledger.workers }),
  );
  return span === null ? windows : placeNoAnswers(windows, span.lastK);
}

function coverageOf(worker: string, go: GoDocument, { ledger, dones }: LoadEvidence) {
  return workerCoverage({ worker, go, done: dones.get(worker) ?? null, documents: ledger.documentsOf(worker) });
}

function steadyRecord(steady: readonly FleetWindow[]): LoadRecord['steady'] {
  const [first] = steady;
  const last = steady.at(-1);
  if (first === undefined || last === undefined || steady.length < MIN_STEADY_WINDOWS) return null;
  return { fromMs: first.fromMs, toMs: last.toMs, windows: steady.length };
}
