import { describe, expect, it } from '@jest/globals';
import { renderComparison } from '../../../src/core/render/compare-table.ts';
import { compareRuns } from '../../../src/core/verdict/compare-runs.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { labelRecord, loadRecord } from './judge-records.ts';

function runOf(run: string, p95Ms: number, more: Partial<LoadRecord> = {}): RunRecord {
  const load = loadRecord({ run, labels: [labelRecord('Pay', p95Ms), labelRecord('Browse', 48.5)], ...more });
  return { ...runRecord(run, 0), build: { sha: 'b18e51d4c0ffee', ref: 'main', repository: null }, loads: [load] };
}

const first = runOf('shop-1', 200);
const second = runOf('shop-2', 280, { key: { users: 80 } });

describe('two runs side by side', () => {
  it('are compared over all samples and label by label, also where the scenario differs', () => {
    const { comparisons, differences } = compareRuns(
      { ...first, loads: [{ ...first.loads[0]!, key: { users: 40 } }] },
      second,
    );

    const pay = comparisons.find(({ label, quantity }) => label === 'Pay' && quantity.includes('p95'));
    expect(pay?.baselineValue).toBeCloseTo(200, 6);
    expect(pay?.value).toBeCloseTo(280, 6);
    expect(pay?.effect).toBeCloseTo(0.4, 6);
    expect(pay?.interval?.[0]).toBeLessThan(0.4);
    expect(comparisons.filter(({ label }) => label === null).length).toBeGreaterThanOrEqual(5);
    expect(differences.join(' ')).toMatch(/users: 80 now, 40/);
  });

  it('are the same where they are the same', () => {
    const { comparisons, differences } = compareRuns(first, first);

    expect(differences).toEqual([]);
    // A share of errors is never estimated as exactly the same: half an error is added to the baseline.
    for (const { effect } of comparisons) expect(Math.abs(effect ?? 0)).toBeLessThan(2e-4);
    expect(comparisons.some(({ result }) => result === 'worse')).toBe(false);
  });

  it('that made no load have nothing to compare', () => {
    const empty = { ...second, loads: [] };

    expect(compareRuns(first, empty)).toEqual({ comparisons: [], differences: [] });
    expect(renderComparison(first, empty, compareRuns(first, empty))).toContain('nothing to compare');
  });

  it('are shown as a table', () => {
    expect(renderComparison(first, second, compareRuns(first, second))).toMatchInlineSnapshot(`
     "first   shop-1, build b18e51d4, pass
     second  shop-2, build b18e51d4, pass

                                        first   second  change                                                                                                           p  samples
       p50 response time                90 ms    90 ms  the same (95 % interval 13 % faster to 15 % slower)                                                          0.500    6,240
       p95 response time               180 ms   180 ms  the same (95 % interval 13 % faster to 15 % slower)                                                          0.500    6,240
       p99 response time               270 ms   270 ms  the same (95 % interval 18 % faster to 22 % slower)                                                          0.500    6,240
       mean response time               90 ms    90 ms  the same (95 % interval 13 % faster to 15 % slower)                                                          0.500    6,240
       error rate                       0.1 %    0.1 %  0.008 percentage points lower (95 % interval 0.23 percentage points lower to 0.21 percentage points higher)  0.528    6,240
       throughput                        26/s     26/s  the same (95 % interval 15 % higher to 13 % lower)                                                           0.500    6,240
       p95 response time of "Browse"  48.5 ms  48.5 ms  the same (95 % interval 13 % faster to 15 % slower)                                                          0.500    3,120
       p95 response time of "Pay"      200 ms   280 ms  40 % slower (95 % interval 22 % to 61 %)                                                                     0.001    3,120
       error rate of "Browse"           0.1 %    0.1 %  0.016 percentage points lower (95 % interval 0.34 percentage points lower to 0.3 percentage points higher)   0.538    3,120
       error rate of "Pay"              0.1 %    0.1 %  0.016 percentage points lower (95 % interval 0.34 percentage points lower to 0.3 percentage points higher)   0.538    3,120

     What else differs
       users: 80 now, none in shop-1.

     Two runs do not show how much runs scatter: intervals and p take the scatter that is usual between machines and days.
     "
    `);
  });
});
