import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import type { Comparison } from '../../../src/core/verdict/comparison.ts';
import { judge } from '../../../src/core/verdict/judge.ts';
import type { JudgePolicy } from '../../../src/core/verdict/judge-policy.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { earlierRuns, measured, type Numbers, policyOf } from './comparison-records.ts';
import { outcomeOf } from './judge-records.ts';

const OURS = { run: 'ours' };

describe('what is compared', () => {
  it.each<[string, Numbers, Numbers, number, number]>([
    ['p95(response_time) < baseline', { p95Ms: 100 }, { p95Ms: 120 }, 0.2, 120],
    ['p90(response_time) of "Pay" < baseline', { p90Ms: 100 }, { p90Ms: 80 }, -0.2, 80],
    ['med(response_time) < baseline', { p50Ms: 100 }, { p50Ms: 120 }, 0.2, 120],
    ['avg(response_time) < baseline', { meanMs: 100 }, { meanMs: 120 }, 0.2, 120],
    ['max(response_time) < baseline', { maxMs: 100 }, { maxMs: 120 }, 0.2, 120],
    ['min(response_time) < baseline', { minMs: 100 }, { minMs: 120 }, 0.2, 120],
    ['throughput > baseline', { ratePerSec: 100 }, { ratePerSec: 80 }, 0.2, 80],
    ['avg(throughput) > baseline', { ratePerSec: 100 }, { ratePerSec: 125 }, -0.25, 125],
    ['count > baseline', { count: 10_000 }, { count: 8_000 }, 0.2, 8_000],
    ['count(errors) < baseline', { errors: 100 }, { errors: 120 }, 0.2, 120],
    ['rate(errors) < baseline', { errors: 100 }, { errors: 120 }, 0.2, (26 * 120) / 20_000],
    ['error_rate < baseline', { errors: 200 }, { errors: 300 }, 0.005, 0.015],
    ['error_rate > baseline', { errors: 300 }, { errors: 200 }, 0.005, 0.01],
  ])('%s', (check, before, now, effect, value) => {
    const comparison = compare(check, before, now);

    expect(comparison.effect).toBeCloseTo(effect, 4);
    expect(comparison.value).toBeCloseTo(value, 6);
  });

  it('reads other percentiles and the deviation from histograms, where they are kept', () => {
    const [before, now] = [histogram(100), histogram(150)];
    for (const check of [
      'p80(response_time) < baseline',
      'p99.5(response_time) < baseline',
      'stdev(response_time) < baseline',
    ]) {
      const comparison = compare(check, { histogram: before, maxMs: 999 }, { histogram: now, maxMs: 999 });

      expect(comparison.effect).toBeCloseTo(0.5, 1);
    }
    expect(compare('p80(response_time) < baseline', {}, {})).toMatchObject({
      ...{ result: 'undecided', value: null, numbers: null },
      text: 'p80 response time is not known in load 1-main, so it cannot be compared.',
    });
    expect(compare('p80(response_time) < baseline', {}, { histogram: now }).text).toBe(
      'No earlier run knows p80 response time, so it cannot be compared yet.',
    );
    expect(compare('p80(response_time) < baseline', {}, { histogram: 'broken' }).result).toBe('undecided');
  });

  it('takes what no label record holds from what the checks of each load found', () => {
    const found = (check: string, value: number) => [
      outcomeOf(),
      outcomeOf({ check, label: null, value, count: 5_000 }),
    ];
    const check = 'p95( latency )  < baseline + 10%';

    expect(
      compare(check, { checks: found('p95(latency) < 300ms', 100) }, { checks: found(check, 120) }).effect,
    ).toBeCloseTo(0.2);
    expect(
      compare(check, { checks: found('p95(latency) < 300ms for 10s', 100) }, { checks: found(check, 120) }).numbers,
    ).toBeNull();
    expect(
      compare(check, { checks: found('p90(latency) < 300ms', 100) }, { checks: found(check, 120) }).numbers,
    ).toBeNull();
  });

  it('counts in the time of the first load of this build', () => {
    const long = { more: { steady: { fromMs: 0, toMs: 460_000, windows: 46 } } };

    expect(compare('count > baseline', { count: 40_000, ...long }, { count: 20_000 })).toMatchObject({
      ...{ effect: 0, baselineText: '20,000', changeText: expect.stringContaining('the same') },
    });
  });

  it.each([
    ['count(errors) < baseline', { errors: 0 }, {}],
    ['count(errors) < baseline', {}, { errors: 0 }],
    ['min(response_time) < baseline', {}, { minMs: 0 }],
  ])('cannot tell a change of %s relative to 0', (check, before, now) => {
    expect(compare(check, before, now)).toMatchObject({ result: 'undecided', numbers: null });
  });

  it('asks each label, each among all', () => {
    const both = { more: { labels: ['Pay', 'Browse'].map((label) => ({ ...measured({}).total!, label })) } };
    const verdict = judge([measured({ ...OURS, ...both })], runs(both), policyOf(['error_rate of each < baseline']));
    const matching = judge([measured({ ...OURS, ...both })], runs(both), policyOf(['error_rate of /^Br/ < baseline']));

    expect(verdict.comparisons.map(({ label, numbers }) => [label, numbers!.family])).toEqual([
      ['Browse', 2],
      ['Pay', 2],
    ]);
    expect(matching.comparisons.map(({ quantity }) => quantity)).toEqual(['error rate of "Browse"']);
  });

  it('lets a label of fewer than 1,000 samples decide nothing, over all loads', () => {
    const check = 'p95(response_time) of "Pay" < baseline + 10%';
    const slow = { count: 600, p95Ms: 400 };
    const two = [measured({ ...OURS, ...slow }), measured({ ...OURS, ...slow, purpose: 'confirm' })];
    const policy = policyOf([check], { confirmation: 'made' });

    expect(judge(two.slice(0, 1), runs({ p95Ms: 200 }), policy).comparisons[0]!.text).toMatch(
      /600 samples of this label are too few to decide, at least 1,000 are needed\.$/,
    );
    expect(judge(two, runs({ p95Ms: 200 }), policy).outcome).toBe('fail');
  });
});

describe('a share without a tolerance', () => {
  const million = 1_000_000;

  it.each<[string, number, number, string]>([
    ['half as much again, but not 0.1 percentage points', 1_000, 1_700, 'unchanged'],
    ['0.1 percentage points, but not half as much again', 10_000, 12_000, 'unchanged'],
    ['both', 10_000, 16_000, 'suspicious'],
  ])('is allowed to rise by %s', (_, before, now, result) => {
    const comparison = compare(
      'error_rate < baseline',
      { count: million, errors: before },
      { count: million, errors: now },
    );

    expect(comparison.numbers!.pPooled).toBeLessThan(1e-6);
    expect(comparison.result).toBe(result);
  });

  it('is held to the tolerance where there is one', () => {
    const rates = [
      { count: million, errors: 1_000 },
      { count: million, errors: 1_300 },
    ] as const;

    expect(compare('error_rate < baseline + 20%', ...rates).result).toBe('suspicious');
    expect(compare('error_rate < baseline + 80%', ...rates).result).toBe('unchanged');
  });
});

describe('a tolerance', () => {
  it.each<[string, Numbers, Numbers, string]>([
    ['p95(response_time) < baseline + 20ms', { p95Ms: 200 }, { p95Ms: 230 }, 'worse'],
    ['p95(response_time) < baseline + 40ms', { p95Ms: 200 }, { p95Ms: 230 }, 'refuted'],
    ['throughput > baseline - 5%', { ratePerSec: 100 }, { ratePerSec: 85 }, 'worse'],
    ['throughput > baseline - 20%', { ratePerSec: 100 }, { ratePerSec: 85 }, 'refuted'],
    ['throughput > baseline - 5/s', { ratePerSec: 100 }, { ratePerSec: 85 }, 'worse'],
    ['p95(response_time) < baseline - 10%', { p95Ms: 200 }, { p95Ms: 200 }, 'unchanged'],
  ])('decides: %s', (check, before, now, result) => {
    const loads = (['main', 'confirm'] as const).map((purpose) => measured({ ...OURS, ...now, purpose }));
    const verdict = judge(loads, runs(before), policyOf([check], { confirmation: 'made' }));

    expect(verdict.comparisons[0]!.result).toBe(result);
  });
});

describe('a run of two loads', () => {
  it('is one number, the mean of its logarithms', () => {
    const two = [measured({ p95Ms: 200 }, 1), measured({ p95Ms: 242, purpose: 'confirm' }, 1)];
    const { comparisons } = judge([measured(OURS)], two, policyOf(['p95(response_time) < baseline']));

    expect(comparisons[0]!.numbers!.baseline).toHaveLength(1);
    expect(comparisons[0]!.baselineValue).toBeCloseTo(220, 9);
  });
});

describe('a plan that changed', () => {
  const hashes = (all: string, pay: string) => ({ more: { planHashes: { all, labels: { Pay: pay } } } });
  const check = 'p95(response_time) of "Pay" < baseline + 10%';

  it('leaves out the runs that made the label in another way', () => {
    const mixed = [...runs(hashes('a', 'old'), 3), ...runs({ ...hashes('b', 'new'), p95Ms: 300 }, 3, 10)];
    const { comparisons } = judge([measured({ ...OURS, ...hashes('c', 'new'), p95Ms: 300 })], mixed, policyOf([check]));

    expect(comparisons[0]!.numbers!.baseline.map(Math.round)).toEqual([300, 300, 300]);
  });

  it('says so where none is left', () => {
    const policy = (text: string) => policyOf([text]);
    const texts = [check, 'p95(response_time) < baseline'].map((text) => {
      const verdict = judge([measured({ ...OURS, ...hashes('b', 'new') })], runs(hashes('a', 'old')), policy(text));
      return verdict.reason;
    });

    expect(texts).toEqual([
      'The part of the plan that makes "Pay" changed since every earlier run, so p95 response time of "Pay" cannot be compared yet.',
      'What the plan does changed since every earlier run, so p95 response time cannot be compared yet.',
    ]);
  });
});

describe('the machines', () => {
  it.each<[string, (string | null)[], (string | null)[], number]>([
    ['one load', ['a'], ['x', 'y'], 1],
    ['two machines', ['a', 'b'], ['x', 'y'], 2],
    ['one machine twice', ['a', 'a'], ['x', 'y'], 1],
    ['one machine twice, that of the whole baseline', ['a', 'a'], ['a', 'a'], 2],
    ['one machine twice, that of a part of the baseline', ['a', 'a'], ['a', 'y'], 1],
    ['unknown machines', [null, null], ['x', 'y'], 1],
    ['unknown machines everywhere', [null, null], [null, null], 1],
  ])('count as often as they were drawn: %s', (_, ours, theirs, expected) => {
    const loads = ours.map((machine, at) => measured({ ...OURS, machine, purpose: at === 0 ? 'main' : 'confirm' }));
    const baseline = theirs.map((machine, at) => measured({ machine }, at));

    expect(judge(loads, baseline, policyOf([], { confirmation: 'made' })).comparisons[0]!.numbers!.machines).toBe(
      expected,
    );
  });

  it('count once for a whole fleet', () => {
    const fleet = measured({ ...OURS, more: { machines: ['a', 'b', 'c', 'd'] } });

    expect(judge([fleet], runs({}), policyOf([])).comparisons[0]!.numbers!.machines).toBe(1);
  });
});

describe('the noise between runs', () => {
  const steps = (check: string, before: Numbers, now: Numbers) => compare(check, before, now).numbers!.steps;

  it('is believed to be larger in the tail', () => {
    const found = ['p95(response_time)', 'p99(response_time)', 'max(response_time)', 'throughput'].map(
      (quantity) => steps(`${quantity} < baseline`, {}, {})['s0'],
    );

    expect(found).toEqual([0.035, 0.05, 0.05, 0.035]);
  });

  it('carries the rounding of short times', () => {
    expect(steps('p95(response_time) < baseline', { p95Ms: 8 }, { p95Ms: 9 })['rounding']).toBeCloseTo(1 / 12 / 64, 12);
    expect(steps('p95(response_time) < baseline', { p95Ms: 21 }, { p95Ms: 22 })['rounding']).toBe(0);
    expect(steps('throughput > baseline', { ratePerSec: 8 }, { ratePerSec: 9 })['rounding']).toBe(0);
  });

  it('is at least what one run does not know of its own percentile', () => {
    const few = new Histogram();
    for (let at = 0; at < 100; at += 1) few.record(100 + 9 * at);
    const windows = [100, 110, 120, 130, 140, 150].map((p95Ms, at) => ({
      ...{ k: at, fromMs: 130_000 + at * 10_000, toMs: 140_000 + at * 10_000, count: 10, errors: 0, users: 4 },
      ...{ p50Ms: 90, p95Ms, p99Ms: 200 },
    }));
    const check = 'med(response_time) < baseline';
    const calm = steps(check, {}, { histogram: few.encode() });
    const correlated = steps(check, {}, { histogram: few.encode(), more: { windows } });

    expect(calm['seWithin']).toBeGreaterThan(0.05);
    expect(calm['s']).toBe(calm['seWithin']);
    expect(correlated['seWithin']! / calm['seWithin']!).toBeGreaterThan(1.5);
  });

  it('is large where few errors are counted', () => {
    expect(steps('count(errors) < baseline', { errors: 25 }, { errors: 25 })['seWithin']).toBeCloseTo(0.4, 12);
  });
});

describe('the smallest change that is seen', () => {
  it('counts on a second machine only where a confirmation can draw one', () => {
    const here = (machine: string) => ({ machine, more: { key: { provider: 'local' } } });
    const draws = (numbers: Numbers, before: Numbers, confirmation: JudgePolicy['confirmation']) =>
      judge([measured({ ...OURS, ...numbers })], runs(before), policyOf([], { confirmation })).comparisons[0]!.numbers!
        .steps['mdeDraws'];

    expect([
      draws({}, {}, 'possible'),
      draws({}, {}, 'switched-off'),
      draws({}, {}, 'unaffordable'),
      draws(here('a'), here('b'), 'possible'),
      draws(here('a'), here('a'), 'possible'),
    ]).toEqual([2, 1, 1, 1, 2]);
  });

  it('is never below what is tolerated', () => {
    const wide = compare('p95(response_time) < baseline + 50%', {}, {});

    expect(wide.smallestChange).toBeGreaterThan(0.5);
    expect(wide.numbers!.steps['mde80']).toBeLessThan(0.2);
  });
});

describe('earlier loads of the same commit', () => {
  it('count as loads of this build, so that trying again does not wash out a failure', () => {
    const policy = (earlier: readonly LoadRecord[]): JudgePolicy =>
      policyOf(['p95(response_time) < baseline + 5%'], { earlier });
    const slow = [measured({ run: 'first-try', p95Ms: 280 })];
    const [alone, together] = [[], slow].map((earlier) =>
      judge([measured({ ...OURS, p95Ms: 203 })], runs({ p95Ms: 200 }), policy(earlier)),
    );

    expect([alone!.outcome, together!.outcome]).toEqual(['pass', 'inconclusive']);
    expect(together!.comparisons[0]!.numbers!.candidate).toEqual([280, 203]);
  });
});

describe('whatever the numbers are', () => {
  it('no number of a verdict is not finite, and no sentence says NaN', () => {
    const ms = fc.integer({ min: 0, max: 100_000 });
    const numbers = fc.record({ p95Ms: ms, p99Ms: ms, meanMs: ms, count: fc.integer({ min: 1, max: 1e6 }) });
    const load = numbers.chain((each) => fc.nat(each.count).map((errors): Numbers => ({ ...each, errors })));
    const checks = [
      'p95(response_time) < baseline',
      'error_rate < baseline + 0.1%',
      'count(errors) < baseline - 5',
      'throughput > baseline - 100%',
    ];

    fc.assert(
      fc.property(
        fc.array(load, { minLength: 1, maxLength: 6 }),
        fc.array(load, { minLength: 1, maxLength: 2 }),
        fc.constantFrom<JudgePolicy['confirmation']>('possible', 'made', 'switched-off'),
        fc.subarray(checks),
        (before, now, confirmation, texts) => {
          const loads = now.map((each, at) => measured({ ...OURS, ...each, purpose: at === 0 ? 'main' : 'confirm' }));
          const verdict = judge(loads, earlierRuns(before), policyOf(texts, { confirmation }));

          expect(numbersOf(verdict).filter((value) => !Number.isFinite(value))).toEqual([]);
          expect(JSON.stringify(verdict)).not.toMatch(/NaN|Infinity|undefined/);
          for (const { pPooled } of verdict.comparisons
            .map(({ numbers: each }) => each)
            .filter((each) => each !== null)) {
            expect(pPooled).toBeGreaterThanOrEqual(0);
            expect(pPooled).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

function compare(check: string, before: Numbers, now: Numbers): Comparison {
  return judge([measured({ ...OURS, ...now })], runs(before), policyOf([check])).comparisons[0]!;
}

function runs(numbers: Numbers, count = 5, from = 0): readonly LoadRecord[] {
  return Array.from({ length: count }, (_, at) => measured(numbers, from + at));
}

/** 1,000 times around `ms`, whose percentiles and deviation grow with it. */
function histogram(ms: number): string {
  const recorded = new Histogram();
  for (let at = 0; at < 1_000; at += 1) recorded.record(Math.round((ms * (500 + at)) / 1_000));
  return recorded.encode();
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return (Object.values(value) as unknown[]).flatMap(numbersOf);
}
