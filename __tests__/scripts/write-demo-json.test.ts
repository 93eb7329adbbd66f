import { describe, expect, it } from '@jest/globals';
import type { DemoLoad, DemoRun } from '../../scripts/demo/demo-run.ts';
import { demoDocument } from '../../scripts/demo/write-demo-json.ts';
import { comparisonOf } from './support/demo-comparison.ts';

function load(name: string, p95Ms: number): DemoLoad {
  return {
    record: { load: name } as DemoLoad['record'],
    steady: { fromMs: 1000, toMs: 2000, windows: 10 },
    pay: { p95Ms, count: 900 } as DemoLoad['pay'],
    jtlFiles: [`${name}-${p95Ms}.jtl`],
  };
}

function run(build: string, loads: readonly DemoLoad[]): DemoRun {
  const record = { run: `run-${build}`, verdict: { outcome: 'pass' } } as DemoRun['record'];
  return { build, exitCode: 0, record, loads };
}

describe('the JSON of the demo', () => {
  it('has the comparison with its numbers, and every load with its files', () => {
    const comparison = comparisonOf({ label: 'Pay', result: 'worse', effect: 0.396, interval: [0.33, 0.46] });
    const baseline = [run('A', [load('1-main', 196)]), run('A', [load('1-main', 197)])];
    const last = run('B', [load('1-main', 275), load('2-confirm', 276)]);

    expect(demoDocument({ injected: 0.4, comparison, baseline, last })).toMatchObject({
      label: 'Pay',
      injected: 0.4,
      measured: 0.396,
      comparison: {
        effect: 0.396,
        interval: [0.33, 0.46],
        p: 0.00012,
        smallestChange: 0.09,
        baselineValue: 197,
        baseline: [196, 197, 198, 197, 197],
        candidate: [275, 276],
      },
      jtl: { A: ['1-main-197.jtl'], B: ['2-confirm-276.jtl'] },
      steady: { A: [1000, 2000], B: [1000, 2000] },
      loads: [{ p95Ms: 196 }, { p95Ms: 197 }, { build: 'B', load: '1-main' }, { build: 'B', load: '2-confirm' }],
    });
  });

  it('says by null that nothing was compared', () => {
    const alone = demoDocument({ injected: 0, comparison: null, baseline: [], last: run('A', [load('1-main', 196)]) });

    expect(alone).toMatchObject({ measured: null, comparison: null, steady: { A: null } });
  });
});
