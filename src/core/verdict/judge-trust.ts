import type { Finding, FindingKind } from './finding.ts';
import { listOf } from './judge-list.ts';
import type { LabelRecord, LoadRecord, WorkerCoverage } from './load-record.ts';

/**
 * What forbids to trust this record although nobody said so: fields that contradict each other or are not there. Every finding
 * has severity `error`. `judge` looks at it beside the findings of the record itself, so that a record that lost its findings,
 * its checks or its numbers on the way does not read as a good one.
 */
export function distrust(load: LoadRecord, options: { readonly isStoppedByCheck: boolean }): readonly Finding[] {
  const name = `Load ${load.load}`;
  const faults = [
    ...formFaults(load),
    ...endFaults(load, options),
    ...coverageFaults(load),
    ...(options.isStoppedByCheck ? [] : steadyFaults(load)),
  ];
  return faults.map(({ kind, text }) => ({ kind, severity: 'error', text: `${name} ${text}` }));
}

interface Fault {
  readonly kind: FindingKind;
  readonly text: string;
}

function formFaults(load: LoadRecord): readonly Fault[] {
  const faults: Fault[] = [];
  const { v, kind }: { readonly v: unknown; readonly kind: unknown } = load;
  if (v !== 1 || kind !== 'load') faults.push({ kind: 'coverage', text: 'has a record of an unknown version.' });
  if (!Array.isArray(load.findings))
    faults.push({ kind: 'coverage', text: 'has a record without its list of findings.' });
  if (listOf(load.checks).length === 0) {
    faults.push({ kind: 'coverage', text: 'was judged by no check at all.' });
  }
  const place = findNonFinite(load, '');
  if (place !== null) faults.push({ kind: 'coverage', text: `has a record in which ${place} is not a finite number.` });
  return faults;
}

function endFaults(load: LoadRecord, options: { readonly isStoppedByCheck: boolean }): readonly Fault[] {
  const isExplained = listOf(load.findings).some((finding) => finding.severity === 'error');
  switch (load.endReason) {
    case 'completed':
    case 'cancelled':
      return [];
    case 'aborted':
      if (options.isStoppedByCheck) return [];
      return [{ kind: 'plan-ended', text: 'was stopped early, and no check that decides stopped it.' }];
    case 'timed-out':
      return isExplained ? [] : [{ kind: 'deadline', text: 'did not end before its deadline.' }];
    case 'crashed':
      return isExplained ? [] : [{ kind: 'worker-lost', text: 'was stopped because it could no longer become valid.' }];
    default:
      return [{ kind: 'coverage', text: `ended for an unknown reason: ${String(load.endReason)}.` }];
  }
}

function coverageFaults(load: LoadRecord): readonly Fault[] {
  const coverage = listOf(load.coverage);
  if (coverage.length === 0 || coverage.length !== load.workers) {
    return [
      { kind: 'coverage', text: `has an account of ${coverage.length} workers; it had ${String(load.workers)}.` },
    ];
  }
  return coverage
    .filter((worker) => !isCovered(worker))
    .map((worker) => ({
      kind: 'coverage',
      text: `lacks results of worker ${worker.worker}: ${firstGap(worker)}`,
    }));
}

function isCovered(worker: WorkerCoverage): boolean {
  const { complete, gaps }: { readonly complete: unknown; readonly gaps: unknown } = worker;
  return complete === true && Array.isArray(gaps) && gaps.length === 0 && worker.windowsHeld === worker.windowsExpected;
}

function firstGap(worker: WorkerCoverage): string {
  const [gap] = listOf(worker.gaps);
  return (
    gap ??
    `${String(worker.windowsHeld)} of ${String(worker.windowsExpected ?? 'an unknown number of')} windows are held.`
  );
}

// rules: fewer than five steady windows are not a measurement.
const MIN_STEADY_WINDOWS = 5;

function steadyFaults(load: LoadRecord): readonly Fault[] {
  const windows = load.steady?.windows;
  if (typeof windows !== 'number' || !(windows >= MIN_STEADY_WINDOWS)) {
    // The analysis knows how many there were; a record that lost its sentence is told by this one.
    if (listOf(load.findings).some(({ kind, severity }) => kind === 'too-few-windows' && severity === 'error'))
      return [];
    const text = `has ${String(windows ?? 0)} steady windows; at least ${MIN_STEADY_WINDOWS} are needed.`;
    return [{ kind: 'too-few-windows', text }];
  }
  const total = load.total as LabelRecord | null | undefined;
  if (!total || !(total.count > 0) || !(total.errors >= 0) || total.errors > total.count) {
    return [{ kind: 'no-data', text: 'has no sample in its steady window.' }];
  }
  return [];
}

/** The path of the first number that is not finite, anywhere in the record; `null`: there is none. */
function findNonFinite(value: unknown, path: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const found = findNonFinite(child, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
