import { expect, it } from '@jest/globals';
import { parseChecks } from '../../../src/core/check/parse-checks.ts';
import type { CheckSpec, LoadSpec } from '../../../src/core/plan/run-spec.ts';

const entry = (check: string, position: string): CheckSpec => ({
  check,
  abort: false,
  severity: 'error',
  during: null,
  position,
});
const spec = {
  load: { durationMs: 30_000 } as LoadSpec,
  provider: { kind: 'local', workers: 2 },
} as const;

it('gives the checks of the configuration in their order, then the built-in ones', () => {
  const faults: string[] = [];
  const checks = parseChecks(
    {
      ...spec,
      checks: [entry('error_rate < 1%', ''), entry('count > 10', '')],
      builtInChecks: ['abort-on-errors', 'stalled'],
    },
    faults,
  );

  expect(faults).toEqual([]);
  expect(checks.map((check) => check.text)).toEqual([
    'error_rate < 1%',
    'count > 10',
    'abort-on-errors: error_rate < 90% for 10s',
    'abort-on-errors: error_rate < 90%',
    'stalled: count > 0 for 10s',
  ]);
});

it('collects what is wrong with every check behind earlier faults', () => {
  const faults = ['an earlier fault'];
  const checks = parseChecks(
    {
      ...spec,
      checks: [entry('error_rate < 1', 'a.yml:3:5'), entry('count > 10', ''), entry('x', 'a.yml:5:5')],
      builtInChecks: [],
    },
    faults,
  );

  expect(checks.map((check) => check.text)).toEqual(['count > 10']);
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['an', 'a.yml:3:5', 'a.yml:5:5']);
});
