import type { Aggregate, Check, Limit, Target } from '../check/check.ts';
import { compileSafeRegex } from '../check/safe-regex.ts';
import { quantityWords } from './comparison-words.ts';
import type { JudgePolicy } from './judge-policy.ts';
import { listOf } from './judge-list.ts';
import type { LoadRecord } from './load-record.ts';

/** One thing that is compared: a check against the baseline on one label, or a member of the global family. */
export interface ComparedQuantity {
  readonly check: Check;
  /** The check as written; `null`: a member of the global family. */
  readonly written: string | null;
  /** `null`: all samples. */
  readonly label: string | null;
  readonly kind: 'sample' | 'transaction';
  /** From the operator: `<` is for what must not get higher. */
  readonly worse: 'higher' | 'lower';
  readonly allowance: Allowance;
  /** `p95 response time of "Pay"`. */
  readonly words: string;
}

/**
 * What a build may get worse by. `share`: of the baseline; `amount`: in the base unit. A first load is suspicious beyond `warn`, a
 * build fails beyond `fail`. `error-share`: the two limits of a share that have no tolerance of their own.
 */
export type Allowance =
  | { readonly kind: 'share' | 'amount'; readonly warn: number; readonly fail: number }
  | { readonly kind: 'error-share' };

/** Whatever names the baseline, or, where nothing does and it was asked for, the global family. In the order of the checks. */
export function comparedQuantities(candidate: readonly LoadRecord[], policy: JudgePolicy): readonly ComparedQuantity[] {
  const checks = policy.checks.filter((check) => check.limit.kind === 'baseline');
  if (checks.length > 0) return checks.flatMap((check) => ofCheck(check, candidate));
  return policy.comparesFamily ? globalFamily(candidate, policy.earlier) : [];
}

function ofCheck(check: Check, candidate: readonly LoadRecord[]): readonly ComparedQuantity[] {
  const kind = check.target.kind === 'transaction' ? 'transaction' : 'sample';
  const worse = check.operator === '<' || check.operator === '<=' ? 'higher' : 'lower';
  const allowance = allowanceOf(check, worse);
  return labelsOf(check.target, candidate).map((label) => ({
    ...{ check, written: check.text, label, kind, worse, allowance },
    words: quantityWords(check.quantity, { label, kind }),
  }));
}

function labelsOf(target: Target, candidate: readonly LoadRecord[]): readonly (string | null)[] {
  switch (target.kind) {
    case 'all':
      return [null];
    case 'label':
    case 'transaction':
      return [target.label];
    case 'each':
      return sampleLabels(candidate);
    case 'regex': {
      const compiled = compileSafeRegex(target.source);
      return compiled.ok ? sampleLabels(candidate).filter((label) => compiled.regex.test(label)) : [];
    }
  }
}

function sampleLabels(candidate: readonly LoadRecord[]): readonly string[] {
  const labels = candidate.flatMap((load) => listOf(load.labels)).filter(({ kind }) => kind === 'sample');
  return [...new Set(labels.map(({ label }) => label))].sort();
}

// A first load must look at least 3 % worse where 5 % fail; other tolerances keep that proportion.
const WARN_BY_FAIL = 0.6;

/** A tolerance that asks for an improvement counts as none: what is tested is whether the build got worse. */
function allowanceOf(check: Check, worse: 'higher' | 'lower'): Allowance {
  const tolerance = check.limit.kind === 'baseline' ? check.limit.tolerance : null;
  if (tolerance === null && check.quantity.metric === 'error_rate') return { kind: 'error-share' };
  const fail = Math.max(0, worse === 'higher' ? (tolerance?.value ?? 0) : -(tolerance?.value ?? 0));
  return { kind: tolerance?.kind === 'absolute' ? 'amount' : 'share', warn: WARN_BY_FAIL * fail, fail };
}

/** Rows above p99 without which its estimate rests on too few of them. */
const MIN_TAIL_ROWS = 100;
const FAMILY_WARN = 0.03;

function globalFamily(candidate: readonly LoadRecord[], earlier: readonly LoadRecord[]): readonly ComparedQuantity[] {
  const rows = [...candidate, ...earlier].reduce((sum, load) => sum + (load.total?.count ?? 0), 0);
  const tail = rows * 0.01 >= MIN_TAIL_ROWS ? [member({ kind: 'percentile', percent: 99 }, 'response_time', 0.1)] : [];
  return [
    member({ kind: 'percentile', percent: 95 }, 'response_time', 0.05),
    ...tail,
    member({ kind: 'bare' }, 'error_rate', null),
    member({ kind: 'avg' }, 'response_time', 0.05),
  ];
}

function member(aggregate: Aggregate, metric: string, fail: number | null): ComparedQuantity {
  const limit: Limit = {
    kind: 'baseline',
    text: fail === null ? 'baseline' : `baseline + ${100 * fail}%`,
    tolerance: fail === null ? null : { kind: 'relative', value: fail },
  };
  const check: Check = {
    ...{ text: '', quantity: { aggregate, metric, selector: {} }, target: { kind: 'all' }, operator: '<', limit },
    ...{ forMs: null, during: 'steady', abort: false, severity: 'error', builtIn: null },
  };
  return {
    ...{ check, written: null, label: null, kind: 'sample', worse: 'higher' },
    allowance: fail === null ? { kind: 'error-share' } : { kind: 'share', warn: FAMILY_WARN, fail },
    words: quantityWords(check.quantity, { label: null, kind: 'sample' }),
  };
}
