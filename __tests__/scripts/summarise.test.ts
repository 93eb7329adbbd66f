import { describe, expect, it } from '@jest/globals';
import { summarise } from '../../scripts/tests/summarise.ts';

const unit = { tier: 'unit', jvms: null, passed: 3, failed: 0, skipped: 0, failures: [], elapsedMs: 1234 } as const;
const e2e = { ...unit, tier: 'e2e', jvms: 7, passed: 2 } as const;

describe('the summary of a test run', () => {
  it('adds up the tiers and shows seconds and virtual machines', () => {
    const summary = summarise([unit, e2e], { isFiltered: false });

    expect(summary.isGood).toBe(true);
    expect(summary.lines).toEqual([
      'unit        1.2 s  3 passed, 0 failed, 0 skipped',
      'e2e         1.2 s  2 passed, 0 failed, 0 skipped, 7 JVMs started',
      '5 passed, 0 failed, 0 skipped',
    ]);
  });

  it.each([
    ['a failed test', { ...e2e, failed: 1, failures: ['a › b'] }, '5 passed, 1 failed, 0 skipped'],
    ['a skipped test', { ...e2e, skipped: 1 }, '5 passed, 0 failed, 1 skipped'],
    ['an empty tier', { ...e2e, passed: 0 }, '3 passed, 1 failed, 0 skipped'],
  ])('is not good with %s', (_, tier, last) => {
    const summary = summarise([unit, tier], { isFiltered: false });

    expect(summary.isGood).toBe(false);
    expect(summary.lines.at(-1)).toBe(last);
  });

  it('lets a path filter leave a tier empty, but not all of them', () => {
    const none = { ...e2e, passed: 0 };

    expect(summarise([unit, none], { isFiltered: true }).isGood).toBe(true);
    expect(summarise([none], { isFiltered: true }).isGood).toBe(false);
  });
});
