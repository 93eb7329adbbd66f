import { describe, expect, it } from '@jest/globals';
import {
  fleetId,
  isFleetId,
  isLoadId,
  isName,
  isRunId,
  isWorkerId,
  loadId,
  makeRunId,
  randomText,
} from '../../../src/core/plan/ids.ts';
import { utcStamp } from '../../../src/core/plan/utc-stamp.ts';

describe('ids', () => {
  it('name a run of a workflow by its run and attempt', () => {
    const id = makeRunId({
      name: 'checkout',
      nowMs: 0,
      randomText: 'abc123',
      github: { runId: '9876543210', attempt: '2' },
    });

    expect(id).toBe('checkout-9876543210-2-abc123');
    expect(isRunId(id)).toBe(true);
  });

  it('name a run on a machine by its second in UTC', () => {
    const id = makeRunId({ name: 'checkout', nowMs: Date.UTC(2026, 10, 22, 9, 5, 7, 999), randomText: 'abc123' });

    expect(id).toBe('checkout-20261122T090507-abc123');
    expect(isRunId(id)).toBe(true);
  });

  it('name fleets and loads from 1', () => {
    expect(fleetId('checkout-1-1-abc123', 1)).toBe('checkout-1-1-abc123-f1');
    expect(isFleetId('checkout-1-1-abc123-f1')).toBe(true);
    expect(loadId(2, 'block-a')).toBe('2-block-a');
    expect(isLoadId('2-block-a')).toBe(true);
  });

  it('take six characters from six draws', () => {
    const draws = [0, 0.5, 0.999_999, 0.25, 0.75, 0.1];

    expect(randomText(() => draws.shift() ?? Number.NaN)).toBe('as9j1d');
  });

  it.each([
    ['a name', isName, ['a', 'shop-2', 'a'.repeat(30)], ['', '2shop', 'Shop', 'a_b', 'a'.repeat(31), 'a\n', '../a']],
    ['a run', isRunId, ['a-1-1-abcdef'], ['a-1-1-abcde', 'a-1-abcdef', 'A-1-1-abcdef', 'a/1-1-1-abcdef']],
    ['a fleet', isFleetId, ['a-1-1-abcdef-f12'], ['a-1-1-abcdef', 'a-1-1-abcdef-f0', 'a-f1', '-f1']],
    ['a load', isLoadId, ['1-main', '12-step', '3-block-b'], ['0-main', '1-other', 'main', '1-main/..']],
    ['a worker', isWorkerId, ['w0', 'i-0abc'], ['', 'w 0', 'w/0', 'w_0']],
  ] as const)('are checked for the form of %s', (_, isForm, good, bad) => {
    expect(good.filter((text) => !isForm(text))).toEqual([]);
    expect(bad.filter((text) => isForm(text))).toEqual([]);
  });

  it.each([
    [0, '19700101T000000'],
    [951_782_399_999, '20000228T235959'],
    [951_782_400_000, '20000229T000000'],
    [1_798_761_600_000, '20270101T000000'],
  ])('carry the UTC time of %d', (epochMs, stamp) => {
    expect(utcStamp(epochMs)).toBe(stamp);
  });
});
