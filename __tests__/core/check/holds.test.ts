import { describe, expect, it } from '@jest/globals';
import { holds } from '../../../src/core/check/holds.ts';

describe('holds', () => {
  it.each([
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['>=', [false, true, true]],
  ] as const)('compares 99, 100 and 101 %s 100', (operator, expected) => {
    expect([99, 100, 101].map((value) => holds(value, operator, 100))).toEqual(expected);
  });

  it.each(['<', '<=', '>', '>='] as const)('is never satisfied by a number that is none (%s)', (operator) => {
    for (const none of [NaN, Infinity, -Infinity]) {
      expect(holds(none, operator, 100)).toBe(false);
      expect(holds(100, operator, none)).toBe(false);
    }
  });
});
