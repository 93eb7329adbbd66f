import type { BuiltInCheck } from '../plan/run-spec.ts';
import type { Check } from './check.ts';

/** The load that built-in checks are made for. */
export interface BuiltInScope {
  readonly enabled: readonly BuiltInCheck[];
  readonly windowMs: number;
  /** Planned, from start to stop. */
  readonly loadMs: number;
}

const ABORT_ERROR_RATE = 0.9;
const ABORT_AFTER_MS = 60_000;
const ABORT_SHARE_OF_LOAD = 1 / 3;
const STALLED_MS = 10_000;
const STALLED_WINDOWS = 5;

/**
 * The checks that every load has unless they are switched off by name (rules: checks, built in). `abort-on-errors` stops a load
 * in which nearly everything fails and is judged once more over the steady window; `stalled` stops one that no longer answers.
 */
export function builtInChecks(scope: BuiltInScope): readonly Check[] {
  const checks: Check[] = [];
  if (scope.enabled.includes('abort-on-errors')) checks.push(abortOnErrors(scope), errorsInSteadyWindow());
  if (scope.enabled.includes('stalled')) checks.push(stalled(scope));
  return checks;
}

function abortOnErrors(scope: BuiltInScope): Check {
  const forMs = Math.min(ABORT_AFTER_MS, scope.loadMs * ABORT_SHARE_OF_LOAD);
  return {
    ...errorsInSteadyWindow(),
    text: `abort-on-errors: error_rate < 90% for ${seconds(forMs)}s`,
    forMs,
    during: 'all',
    abort: true,
  };
}

function errorsInSteadyWindow(): Check {
  return {
    text: 'abort-on-errors: error_rate < 90%',
    quantity: { aggregate: { kind: 'bare' }, metric: 'error_rate', selector: {} },
    target: { kind: 'all' },
    operator: '<',
    limit: { kind: 'absolute', value: ABORT_ERROR_RATE, text: '90%' },
    forMs: null,
    during: 'steady',
    abort: false,
    severity: 'error',
    builtIn: 'abort-on-errors',
  };
}

/** Its limit reads "more than 0 rows"; the evaluation knows it by name, because windows without rows break every other row. */
function stalled(scope: BuiltInScope): Check {
  const forMs = Math.max(STALLED_MS, STALLED_WINDOWS * scope.windowMs);
  return {
    text: `stalled: count > 0 for ${seconds(forMs)}s`,
    quantity: { aggregate: { kind: 'bare' }, metric: 'count', selector: {} },
    target: { kind: 'all' },
    operator: '>',
    limit: { kind: 'absolute', value: 0, text: '0' },
    forMs,
    during: 'all',
    abort: true,
    severity: 'error',
    builtIn: 'stalled',
  };
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
