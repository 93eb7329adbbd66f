import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ShareCount, shareTest } from '../../../src/core/stats/share-test.ts';
import { sixDigits } from './six-digits.ts';

const BASELINE = [
  [52, 100_000],
  [61, 98_000],
  [38, 101_000],
  [75, 99_500],
  [49, 100_500],
].map(([hits, of]) => ({ hits: hits!, of: of! }));

describe('a share against earlier runs', () => {
  it('follows the worked example', () => {
    const { p0, chi2, phi } = shareTest(BASELINE, { hits: 170, of: 100_000 });

    expect([p0, chi2, phi].map(sixDigits)).toEqual([5.52103e-4, 14.8189, 3.70472]);
  });

  it.each([
    [170, 100_000, 7.32778, 1.17002e-13, 0.0011479],
    [150, 99_000, 6.12206, 4.61856e-10, 0.000963048],
    [320, 199_000, 8.80886, 6.32141e-19, 0.00105594],
    [95, 100_000, 2.54004, 0.00554206, 0.000397897],
  ])('%d of %d', (hits, of, z, p, difference) => {
    const test = shareTest(BASELINE, { hits, of });

    expect([test.z, test.p, test.difference].map(sixDigits)).toEqual([z, p, difference]);
  });

  it('takes fewer than three runs to scatter four times as much as chance', () => {
    const clean = { hits: 0, of: 50_000 };
    const test = shareTest([clean, clean], { hits: 9, of: 50_000 });

    expect([test.phi, test.p0, test.z, test.difference].map(sixDigits)).toEqual([4, 4.99995e-6, 7.1444, 0.000175]);
  });

  it('stays finite and a probability, without a hit and with nothing else', () => {
    const count = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }));
    const share = count.map(([of, part]): ShareCount => ({ of, hits: Math.round(of * part) }));

    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), share, (baseline, candidate) => {
        const test = shareTest(baseline, candidate);

        expect(Object.values(test).flat().every(Number.isFinite)).toBe(true);
        expect(test.p).toBeGreaterThanOrEqual(0);
        expect(test.p).toBeLessThanOrEqual(1);
        expect(test.phi).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('finds more hits no less suspicious', () => {
    fc.assert(
      fc.property(fc.nat(9_999), (hits) => {
        const [fewer, more] = [hits, hits + 1].map((each) => shareTest(BASELINE, { hits: each, of: 10_000 }).p);

        expect(more!).toBeLessThanOrEqual(fewer! + 1e-12);
      }),
    );
  });
});
