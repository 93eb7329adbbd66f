import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { bucketIndex, bucketMidMs, BUCKET_COUNT, MAX_VALUE_MS } from '../../../src/core/histogram/bucket.ts';
import { Histogram } from '../../../src/core/histogram/histogram.ts';

const valueMs = fc.oneof(
  fc.integer({ min: 0, max: 600 }),
  fc.integer({ min: 0, max: 60_000 }),
  fc.integer({ min: 0, max: MAX_VALUE_MS }),
);
const values = fc.array(valueMs, { minLength: 1, maxLength: 300 });
const percent = fc.oneof(fc.constantFrom(0, 50, 90, 95, 99, 99.9, 100), fc.double({ min: 0, max: 100, noNaN: true }));

function histogramOf(list: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const value of list) histogram.record(value);
  return histogram;
}

/** Nearest rank without arithmetic: the first value that has at least `percent` of all values at or below it. */
function oraclePercentile(list: readonly number[], wanted: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const found = sorted.find((_value, at) => (at + 1) * 100 >= wanted * sorted.length * (1 - 1e-14));
  return found ?? sorted.at(-1)!;
}

describe('buckets', () => {
  it.each([
    [0, 0, 0],
    [255, 255, 255],
    [256, 256, 256.5],
    [257, 256, 256.5],
    [258, 257, 258.5],
    [511, 383, 510.5],
    [512, 384, 513.5],
    [MAX_VALUE_MS, BUCKET_COUNT - 1, MAX_VALUE_MS - (2 ** 23 - 1) / 2],
  ])('put %d ms into bucket %d with the middle %d', (value, index, mid) => {
    expect(bucketIndex(value)).toBe(index);
    expect(bucketMidMs(index)).toBe(mid);
  });

  it('follow each other without a gap', () => {
    for (let index = 1; index < BUCKET_COUNT; index += 1) {
      expect(bucketIndex(Math.floor(bucketMidMs(index)))).toBe(index);
      expect(bucketMidMs(index)).toBeGreaterThan(bucketMidMs(index - 1));
    }
  });

  it('are at most 0.39 % away from any of their values', () => {
    fc.assert(
      fc.property(valueMs, (value) => {
        expect(Math.abs(bucketMidMs(bucketIndex(value)) - value)).toBeLessThanOrEqual(value / 256);
      }),
    );
  });
});

describe('Histogram', () => {
  it('gives the percentiles of the sorted values, exact below 256 ms and within 0.39 % above', () => {
    fc.assert(
      fc.property(values, percent, (list, wanted) => {
        const expected = oraclePercentile(list, wanted);

        const got = histogramOf(list).percentile(wanted, Math.min(...list), Math.max(...list));

        expect(Math.abs(got! - expected)).toBeLessThanOrEqual(expected < 256 ? 0 : expected / 256);
      }),
    );
  });

  it.each([
    [7, 100, 7],
    [95, 20, 19],
    [99.9, 1000, 999],
    [99.99, 10_000, 9999],
    // percent × total / 100 comes out a hair above the whole number in these two.
    [1.1, 3000, 33],
    [99.9, 41_000, 40_959],
    [50, 3, 2],
    [0, 5, 1],
    [100, 5, 5],
  ])('reads p%d of %d ascending values at rank %d', (wanted, n, rank) => {
    const histogram = new Histogram();
    // Values below 256 keep their own bucket; rank is found among repeats of the same value.
    histogram.record(1, rank - 1 || 1);
    if (rank > 1) histogram.record(2);
    if (n - rank > 0) histogram.record(3, n - rank);

    expect(histogram.percentile(wanted, 0, 9)).toBe(rank > 1 ? 2 : 1);
  });

  it('merges to the histogram of all values, in any order and grouping', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const all = histogramOf([...c, ...a, ...b]);

        const left = histogramOf(a);
        left.add(histogramOf(b));
        left.add(histogramOf(c));
        const right = histogramOf(c);
        const inner = histogramOf(b);
        inner.add(histogramOf(a));
        right.add(inner);

        expect(left.encode()).toBe(all.encode());
        expect(right.encode()).toBe(all.encode());
        expect(left.total).toBe(a.length + b.length + c.length);
      }),
    );
  });

  it('doubles when it is added to itself', () => {
    const few = histogramOf([1, 2, 300]);
    const many = histogramOf(Array.from({ length: 200 }, (_unused, at) => at * 7));

    few.add(few);
    many.add(many);

    expect([...few.buckets()].map(({ count }) => count)).toEqual([2, 2, 2]);
    expect(many.total).toBe(400);
    expect([...many.buckets()].reduce((sum, { count }) => sum + count, 0)).toBe(400);
  });

  it('counts a value several times at once', () => {
    const histogram = new Histogram();
    histogram.record(40, 3_000_000_000);
    histogram.record(40, 3_000_000_000);

    expect(histogram.total).toBe(6_000_000_000);
    expect(Histogram.decode(histogram.encode()).total).toBe(6_000_000_000);
  });

  it('clamps the middle of a bucket to the exact extremes', () => {
    const histogram = histogramOf([60_001]);

    expect(histogram.percentile(50, 60_001, 60_001)).toBe(60_001);
  });

  it('counts negative values as 0, fractions as the nearest integer and huge values as the maximum', () => {
    const histogram = histogramOf([-5, 1.6, 1e12, Infinity]);

    expect([...histogram.buckets()]).toEqual([
      { midMs: 0, count: 1 },
      { midMs: 2, count: 1 },
      { midMs: bucketMidMs(BUCKET_COUNT - 1), count: 2 },
    ]);
  });

  it('has no percentile when it is empty', () => {
    expect(new Histogram().percentile(95, 0, 0)).toBeNull();
  });

  it.each([
    [
      'a value that is not a number',
      () => {
        new Histogram().record(NaN);
      },
    ],
    [
      'a count of zero',
      () => {
        new Histogram().record(1, 0);
      },
    ],
    [
      'a broken count',
      () => {
        new Histogram().record(1, 1.5);
      },
    ],
    ['a percentile above 100', () => new Histogram().percentile(101, 0, 1)],
    ['a percentile that is not a number', () => new Histogram().percentile(NaN, 0, 1)],
  ])('refuses %s', (_what, act) => {
    expect(act).toThrow(RangeError);
  });
});

describe('the text of a histogram', () => {
  it('reads back as the same histogram', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(valueMs, fc.integer({ min: 1, max: 2 ** 40 })), { maxLength: 200 }), (pairs) => {
        const histogram = new Histogram();
        for (const [value, count] of pairs) histogram.record(value, count);

        const copy = Histogram.decode(histogram.encode());

        expect(copy.total).toBe(histogram.total);
        expect([...copy.buckets()]).toEqual([...histogram.buckets()]);
        copy.record(5);
        copy.add(histogram);
        expect(copy.total).toBe(histogram.total * 2 + 1);
      }),
    );
  });

  it('starts with the version byte, the total and the first bucket', () => {
    expect(Buffer.from(histogramOf([3, 3, 300]).encode(), 'base64')).toEqual(Buffer.from([1, 3, 4, 2, 0x93, 2, 1]));
  });

  it.each([
    ['is empty', '', /version byte/],
    ['is not base64', '!!!!', /not base64/],
    ['has a foreign character', 'AQ*=', /not base64/],
    ['is base64 of another alphabet', '-_-_', /not base64/],
    ['lacks its padding', 'AQ', /not base64/],
    ['has another version', base64(2, 0), /version is 2/],
    ['has no total', base64(1), /middle of a number/],
    ['ends inside a number', base64(1, 1, 0x81), /middle of a number/],
    ['ends between index and count', base64(1, 1, 5), /middle of a number/],
    ['ends between two buckets', base64(1, 3, 4, 2), /hold 2 values, its total says 3/],
    ['names a bucket twice', base64(1, 2, 4, 1, 0, 1), /bucket 3 appears twice/],
    ['has a count of zero', base64(1, 0, 4, 0), /count of zero/],
    ['names an absurd bucket', base64(1, 1, 0xff, 0xff, 0x7f, 1), /names bucket/],
    ['has an absurd count', base64(1, 1, 4, 255, 255, 255, 255, 255, 255, 255, 255, 1), /too large/],
  ])('is refused when it %s', (_what, text, sentence) => {
    expect(() => Histogram.decode(text)).toThrow(sentence);
  });

  it('is refused wherever it is cut', () => {
    const bytes = Buffer.from(histogramOf([1, 2, 300, 300, 70_000]).encode(), 'base64');

    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => Histogram.decode(bytes.subarray(0, length).toString('base64'))).toThrow(/cannot be read/);
    }
  });

  it('never gives anything but a histogram or a sentence, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = Buffer.from([1, ...bytes]).toString('base64');
        let total = 0;
        try {
          total = Histogram.decode(text).total;
        } catch (error) {
          expect((error as Error).message).toMatch(/^The histogram cannot be read: .*\.$/);
        }
        expect(Number.isSafeInteger(total)).toBe(true);
      }),
    );
  });
});

function base64(...bytes: number[]): string {
  return Buffer.from(bytes).toString('base64');
}
