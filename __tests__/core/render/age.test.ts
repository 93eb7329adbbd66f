import { expect, it } from '@jest/globals';
import { formatAge } from '../../../src/core/render/age.ts';

it.each([
  [-5_000, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [3_599_999, '59 minutes ago'],
  [3_600_000, '1 hour ago'],
  [86_399_999, '23 hours ago'],
  [172_800_000, '2 days ago'],
  [Number.NaN, 'at an unknown time'],
])('%i ms is %s', (ms, expected) => {
  expect(formatAge(ms)).toBe(expected);
});
