import type { Check } from '../../../src/core/check/check.ts';
import { parseCheck } from '../../../src/core/check/parse-check.ts';
import type { JudgePolicy } from '../../../src/core/verdict/judge-policy.ts';
import type { LabelRecord, LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { labelRecord, loadRecord, outcomeOf } from './judge-records.ts';

/** What one synthetic load measured. Times in ms. */
export interface Numbers extends Partial<LabelRecord> {
  readonly run?: string;
  readonly machine?: string | null;
  readonly purpose?: LoadRecord['purpose'];
  readonly checks?: LoadRecord['checks'];
  readonly more?: Partial<LoadRecord>;
}

/** A good load with these numbers for all samples and for the label Pay, on a machine of its own. */
export function measured(numbers: Numbers, at = 0): LoadRecord {
  const { run, machine, purpose = 'main', checks = [outcomeOf()], more, ...record } = numbers;
  const name = run ?? `run-${at}`;
  const total = labelRecord('__all__', 200, { count: 20_000, errors: 20, ...record });
  return loadRecord({
    ...{ run: name, load: purpose === 'confirm' ? '2-confirm' : '1-main', startAtMs: at * 1_000_000, purpose, checks },
    machines: machine === null ? [] : [machine ?? `machine-of-${name}-${purpose}`],
    total,
    labels: [{ ...total, label: 'Pay' }],
    ...more,
  });
}

/** One load per earlier run, oldest first. */
export function earlierRuns(all: readonly Numbers[]): readonly LoadRecord[] {
  return all.map((numbers, at) => measured(numbers, at + 1));
}

/** Parsed checks; throws where one is not valid. */
export function checksOf(...texts: readonly string[]): readonly Check[] {
  return texts.map((text) => {
    const severity = text.startsWith('warn ') ? 'warning' : 'error';
    const parsed = parseCheck({
      check: text.replace(/^warn /, ''),
      abort: false,
      severity,
      during: null,
      position: '',
    });
    if (!parsed.ok) throw new Error(parsed.fault);
    return parsed.check;
  });
}

/** A policy over these checks; without any, the global family is compared. */
export function policyOf(texts: readonly string[], more: Partial<JudgePolicy> = {}): JudgePolicy {
  const checks = checksOf(...texts);
  return { checks, comparesFamily: true, earlier: [], confirmation: 'possible', noBaseline: null, ...more };
}
