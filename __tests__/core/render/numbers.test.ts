import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatBytes,
  formatClock,
  formatDuration,
  formatMs,
  formatNumber,
  formatRate,
  formatShare,
} from '../../../src/core/render/numbers.ts';

it.each([
  [0, '0'],
  [7, '7'],
  [0.5, '0.5'],
  [9.994, '9.99'],
  [12.34, '12.3'],
  [431, '431'],
  [1234.5, '1,234.5'],
  [999.96, '1,000'],
  [99_999.94, '99,999.9'],
  [1_234_567.8, '1,234,568'],
  [0.00123456, '0.00123'],
  [-1234.5, '-1,234.5'],
  [-0.0001, '-0.0001'],
  [Number.NaN, 'unknown'],
  [Infinity, 'unknown'],
])('%d reads %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

it.each([
  [formatMs(431), '431 ms'],
  [formatMs(1234.5), '1,234.5 ms'],
  [formatMs(Number.NaN), 'unknown'],
  [formatShare(0.123), '12.3 %'],
  [formatShare(0.00004), '0.004 %'],
  [formatShare(0), '0 %'],
  [formatRate(1912.4), '1,912.4/s'],
  [formatBytes(512), '512 B'],
  [formatBytes(5_240_000), '5.24 MB'],
  [formatBytes(12_345), '12.3 KB'],
  [formatNumber(0.04, { maxDecimals: 1 }), '0'],
  [formatNumber(-0.04, { maxDecimals: 1 }), '0'],
  [formatDuration(500), '500 ms'],
  [formatDuration(45_000), '45 s'],
  [formatDuration(1_500), '1.5 s'],
  [formatDuration(90_000), '1 m 30 s'],
  [formatDuration(119_999), '2 m'],
  [formatDuration(59_999), '1 m'],
  [formatDuration(7_500_000), '2 h 5 m'],
  [formatDuration(7_200_000), '2 h'],
  [formatDuration(Number.NaN), 'unknown'],
  [formatClock(190_000), '03:10'],
  [formatClock(3_790_999), '1:03:10'],
  [formatClock(-5), '00:00'],
])('%s is as expected', (text, expected) => {
  expect(text).toBe(expected);
});

describe('any number', () => {
  it('reads as digits that mean it, or as unknown', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12 }), (value) => {
        const text = formatNumber(value);
        if (Number.isNaN(value)) expect(text).toBe('unknown');
        else
          expect(Math.abs(Number(text.replaceAll(',', '')) - value)).toBeLessThanOrEqual(
            Math.max(0.5, Math.abs(value) * 0.01),
          );
      }),
    );
  });
});
