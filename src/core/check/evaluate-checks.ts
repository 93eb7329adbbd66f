import type { FleetWindow } from '../window/fleet-window.ts';
import { NO_ANSWER_LABEL } from '../window/own-labels.ts';
import type { CheckOutcome } from './check-outcome.ts';
import type { Check } from './check.ts';
import { noBaselineSentence, noRowSentence, plainSentence, rowSentence, valueAndLimit } from './describe-outcome.ts';
import { holds } from './holds.ts';
import { measure, type Measured } from './measure.ts';
import { type Selection, selectRows } from './select-rows.ts';
import { stalledOutcome } from './stalled-outcome.ts';
import { firstViolatedRow, rowLength } from './violated-row.ts';

/** The measured load that checks are judged on. */
export interface CheckData {
  readonly steady: readonly FleetWindow[];
  /** From the start of the load; windows that begin after its end are not judged, except by `stalled` while requests are unanswered. */
  readonly all: readonly FleetWindow[];
  readonly windowMs: number;
  /** From the start of the load to the order to stop. */
  readonly loadMs: number;
  /** Outcomes that stopped this load while it ran. */
  readonly aborted?: readonly CheckOutcome[];
}

/**
 * One outcome per check, for `each` and regular expressions one per label, in the order of the checks. Setup and teardown are
 * never judged. A label that nobody saw, or no rows, is `no-data`; a limit against the baseline `no-baseline`. The values are
 * finite, and a check that stopped the load stays violated whatever came later.
 */
export function evaluateChecks(checks: readonly Check[], data: CheckData): CheckOutcome[] {
  const aborted = data.aborted ?? [];
  const outcomes = checks.flatMap((check) => evaluateCheck(check, data));
  const unseen = aborted.filter((each) => !outcomes.some((outcome) => isSame(outcome, each)));
  return [...outcomes, ...unseen].map((outcome) => withAbort(outcome, aborted));
}

/** The outcomes of one check; see `evaluateChecks`. */
export function evaluateCheck(check: Check, data: CheckData): CheckOutcome[] {
  const windows = windowsOf(check, data).toSorted((a, b) => a.k - b.k);
  if (check.builtIn === 'stalled') return [stalledOutcome(check, windows, data.windowMs)];

  const selected = selectRows(check.target, windows);
  if (!selected.ok)
    return [noData(check, selected.label, `${selected.why}${place(check)}, so ${check.text} cannot be judged.`)];
  return selected.selections.map((selection) => judge(check, selection, data.windowMs));
}

function windowsOf(check: Check, data: CheckData): readonly FleetWindow[] {
  if (check.during === 'steady') return data.steady;
  // A target that fell silent shortly before the end is still silent while its answers are waited for.
  if (check.builtIn === 'stalled' && data.all.some(hasUnanswered)) return data.all;
  return data.all.filter((window) => window.k * data.windowMs < data.loadMs);
}

function hasUnanswered(window: FleetWindow): boolean {
  return window.labels.some((label) => label.label === NO_ANSWER_LABEL);
}

function judge(check: Check, selection: Selection, windowMs: number): CheckOutcome {
  const measured = measure(check.quantity, selection.slices, windowMs);
  if (measured === null) {
    const of = selection.label === null ? '' : ` for "${selection.label}"`;
    return noData(check, selection.label, `There is no data${of}${place(check)}, so ${check.text} cannot be judged.`);
  }
  if (check.limit.kind === 'baseline') {
    return outcome(check, selection, measured, {
      result: 'no-baseline',
      text: noBaselineSentence(check, selection, measured),
    });
  }
  if (check.forMs !== null) return judgeRow(check, selection, measured, windowMs);

  const result = holds(measured.value, check.operator, check.limit.value) ? 'holds' : 'violated';
  return outcome(check, selection, measured, { result, text: plainSentence(check, selection, measured) });
}

function judgeRow(check: Check, selection: Selection, overall: Measured, windowMs: number): CheckOutcome {
  const lengthMs = rowLength(check.forMs ?? 0, windowMs) * windowMs;
  const row = firstViolatedRow(check, selection.slices, windowMs);
  const first = row?.[0];
  const inRow = row === null ? null : measure(check.quantity, row, windowMs);
  if (first === undefined || inRow === null) {
    return outcome(check, selection, overall, {
      result: 'holds',
      text: noRowSentence(check, selection, overall, lengthMs),
    });
  }
  const text = rowSentence(check, selection, inRow, { atMs: first.window.k * windowMs, lengthMs });
  return outcome(check, selection, inRow, { result: 'violated', text });
}

function outcome(
  check: Check,
  selection: Pick<Selection, 'label'>,
  measured: Measured,
  judged: Pick<CheckOutcome, 'result' | 'text'>,
): CheckOutcome {
  const { value, count } = measured;
  return {
    check: check.text,
    label: selection.label,
    severity: check.severity,
    value,
    ...valueAndLimit(check, value),
    count,
    ...judged,
    aborted: false,
  };
}

function noData(check: Check, label: string | null, text: string): CheckOutcome {
  return {
    check: check.text,
    label,
    severity: check.severity,
    result: 'no-data',
    value: null,
    ...valueAndLimit(check, null),
    count: 0,
    text,
    aborted: false,
  };
}

function place(check: Check): string {
  return check.during === 'all' ? ' during the load' : ' in the steady window';
}

function withAbort(outcome: CheckOutcome, aborted: readonly CheckOutcome[]): CheckOutcome {
  const stopped = aborted.find((each) => isSame(outcome, each));
  if (stopped === undefined) return outcome;
  return outcome.result === 'violated'
    ? { ...outcome, aborted: true }
    : { ...stopped, result: 'violated', aborted: true };
}

function isSame(a: CheckOutcome, b: CheckOutcome): boolean {
  return a.check === b.check && a.label === b.label;
}
