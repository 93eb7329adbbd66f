import { expect, it } from '@jest/globals';
import type { FailOn } from '../../../src/core/plan/run-spec.ts';
import { exitCode } from '../../../src/core/verdict/exit-code.ts';

const DEFAULT: readonly FailOn[] = ['fail', 'invalid'];

it.each([
  ['pass', DEFAULT, 0],
  ['fail', DEFAULT, 1],
  ['invalid', DEFAULT, 4],
  ['inconclusive', DEFAULT, 0],
  ['inconclusive', ['fail', 'invalid', 'inconclusive'], 1],
  ['fail', [], 0],
  ['invalid', [], 0],
  ['invalid', ['fail'], 0],
  ['cancelled', DEFAULT, 130],
  ['cancelled', [], 130],
  ['input', [], 2],
  ['start', [], 3],
  ['error', [], 3],
  ['bug', [], 70],
  ['something else', [], 70],
] as const)('%s with fail-on %j exits %i', (end, failOn, code) => {
  expect(exitCode(end as 'pass', failOn)).toBe(code);
});
