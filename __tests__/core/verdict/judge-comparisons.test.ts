import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/core/verdict/judge.ts';
import type { JudgePolicy } from '../../../src/core/verdict/judge-policy.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import { earlierRuns, measured, type Numbers, policyOf } from './comparison-records.ts';
import { outcomeOf, violatedOutcome } from './judge-records.ts';

const PAY = 'p95(response_time) of "Pay" < baseline + 10%';
const LATENCY = 'p95(latency) < baseline + 10%';
const P95 = [212, 205, 219, 208, 215, 210];
const SIX = earlierRuns(P95.map(times));

describe('a build against six earlier runs', () => {
  // Times of the first and the second load; see the worked examples of the statistic.
  it.each<[string, number, number | null, JudgePolicy['confirmation'], string, string]>([
    ['as before', 212, null, 'possible', 'pass', 'unchanged'],
    ['slower in its only load', 248, null, 'possible', 'inconclusive', 'suspicious'],
    ['slower, without money for a second load', 248, null, 'unaffordable', 'inconclusive', 'unconfirmed'],
    ['slower, without a fleet for a second load', 248, null, 'not-started', 'inconclusive', 'unconfirmed'],
    ['slower, said to be confirmed by no load', 248, null, 'made', 'inconclusive', 'unconfirmed'],
    ['slower in both loads', 248, 243, 'made', 'fail', 'worse'],
    ['slower in both loads, but not beyond its tolerance', 248, 216, 'made', 'pass', 'refuted'],
    ['slower in the first load alone', 248, 211, 'made', 'pass', 'refuted'],
    ['slower together, but not in the second load alone', 290, 219, 'made', 'pass', 'refuted'],
    ['slower in the second load alone', 212, 290, 'made', 'pass', 'unchanged'],
    ['slower, judged in one stage', 248, null, 'switched-off', 'fail', 'worse'],
    ['faster', 150, null, 'possible', 'pass', 'better'],
  ])('%s', (_, first, second, confirmation, outcome, result) => {
    const verdict = judge(build(first, second), SIX, policyOf([PAY], { confirmation }));

    expect([verdict.outcome, verdict.comparisons[0]?.result]).toEqual([outcome, result]);
    expect(verdict.wantsConfirmation).toBe(result === 'suspicious');
  });

  it('says in one sentence what got worse, by how much and what was allowed', () => {
    const verdict = judge(build(248, 243), SIX, policyOf([PAY], { confirmation: 'made' }));

    expect(verdict.reason).toBe(
      'p95 response time of "Pay" is 16 % slower than the baseline (245 ms against 211 ms, 95 % interval 10 % to 23 %, 6 runs); ' +
        'baseline + 10 % was allowed.',
    );
    expect(verdict.findings[0]).toEqual({ kind: 'comparison', severity: 'error', text: verdict.reason, check: PAY });
  });

  it('says what it could have seen when it passes', () => {
    const { reason, comparisons } = judge(build(212), SIX, policyOf([PAY]));

    expect(reason).toBe(
      'The only check holds, over 20,000 samples in 3 m 50 s of steady load. Nothing got worse against 6 earlier runs. ' +
        'A change of 12 % or more of p95 response time of "Pay" would have been found in 4 of 5 builds.',
    );
    expect(comparisons[0]!.smallestChange).toBeCloseTo(0.124, 2);
  });

  it('shows every number on the way, as in the worked example', () => {
    const quantities = [PAY, 'avg(response_time) < baseline', 'throughput > baseline', 'error_rate < baseline'];
    const [{ numbers, effect, interval }] = judge(build(248), SIX, policyOf(quantities)).comparisons as [never];
    const six = (value: number) => Number(value.toPrecision(6));

    expect(numbers).toMatchObject({ kind: 'log-t', family: 4, machines: 1, alphaSuspicion: 0.1, alphaFail: 0.005 });
    const { steps } = numbers as { steps: Record<string, number> };
    expect(['m', 'nu', 's', 'se', 'T', 'p', 'tQuantile', 'mde80'].map((name) => six(steps[name]!))).toEqual([
      ...[5.35399, 9, 0.0292355, 0.0315779, 5.04899, 3.45644e-4, 2.26216, 0.127553],
    ]);
    expect([effect, ...(interval as [number, number])].map(six)).toEqual([0.17285, 0.0919909, 0.259697]);
  });

  it('divides one chance of a false alarm among all that decides', () => {
    const many = Array.from({ length: 40 }, () => 'p95(response_time) < baseline + 10%');
    const alone = judge(build(225), SIX, policyOf([PAY]));
    const among = judge(build(225), SIX, policyOf([PAY, ...many]));

    expect([alone.comparisons[0]!.result, among.comparisons[0]!.result]).toEqual(['suspicious', 'unchanged']);
    expect(among.comparisons[0]!.numbers!.family).toBe(41);
  });

  it('divides one chance of a wrong failure among all that decides', () => {
    const many = Array.from({ length: 40 }, () => 'p95(response_time) < baseline + 10%');
    const resultOf = (checks: readonly string[]) =>
      judge(build(248), SIX, policyOf(checks, { confirmation: 'switched-off' })).comparisons[0]!;

    const [alone, among] = [resultOf([PAY]), resultOf([PAY, ...many])];

    expect([alone.result, among.result]).toEqual(['worse', 'unchanged']);
    expect(among.numbers!.pAdjusted).toBeCloseTo(41 * alone.numbers!.pPooled!, 9);
  });

  it('lets warnings decide nothing and takes nothing from them', () => {
    const verdict = judge(
      build(300, 300),
      SIX,
      policyOf([`warn ${PAY}`, 'throughput > baseline'], { confirmation: 'made' }),
    );

    expect(verdict.comparisons.map(({ result, numbers }) => [result, numbers?.family])).toEqual([
      ['worse', 1],
      ['unchanged', 1],
    ]);
    expect([verdict.outcome, verdict.findings[0]?.severity]).toEqual(['pass', 'warning']);
    expect(judge(build(300), SIX, policyOf([`warn ${PAY}`])).wantsConfirmation).toBe(false);
  });

  it('suspects a second warning beside a clear one sooner than what decides', () => {
    const texts = [PAY, 'avg(response_time) < baseline'];
    const resultsOf = (checks: readonly string[]) =>
      judge(build(248, null, { meanMs: 111 }), SIX, policyOf(checks)).comparisons.map(({ result }) => result);

    expect(resultsOf(texts)).toEqual(['suspicious', 'unchanged']);
    expect(resultsOf(texts.map((text) => `warn ${text}`))).toEqual(['suspicious', 'suspicious']);
  });

  it('puts the answer in place of what each load left open, once', () => {
    const open = outcomeOf({ check: PAY, result: 'no-baseline', limitText: '< baseline + 10 %', text: 'open' });
    const loads = build(248, 243, { checks: [outcomeOf(), open] });
    const { checks, comparisons } = judge(loads, SIX, policyOf([PAY], { confirmation: 'made' }));

    expect(checks.map(({ check, result }) => [check, result])).toEqual([
      [outcomeOf().check, 'holds'],
      [PAY, 'violated'],
      [outcomeOf().check, 'holds'],
    ]);
    expect(checks[1]).toMatchObject({ text: comparisons[0]!.text, count: 40_000, valueText: '245 ms' });
  });
});

describe('the order of the table', () => {
  it.each<[string, Numbers, string]>([
    ['an absolute check that does not hold', { checks: [violatedOutcome()] }, 'fail'],
    [
      'a check without data',
      { checks: [outcomeOf({ result: 'no-data', value: null, count: 0, text: 'none' })] },
      'invalid',
    ],
    ['a load that cannot be trusted', { more: { endReason: 'timed-out' } }, 'invalid'],
  ])('puts %s before a comparison', (_, numbers, outcome) => {
    const verdict = judge(build(248, null, numbers), SIX, policyOf([PAY]));

    expect([verdict.outcome, verdict.wantsConfirmation]).toEqual([outcome, false]);
  });

  it('does not compare a load that a check stopped', () => {
    const stopped = { endReason: 'aborted', checks: [violatedOutcome({ aborted: true })] } as const;
    const verdict = judge(build(248, null, { more: stopped }), SIX, policyOf([PAY]));

    expect([verdict.outcome, verdict.comparisons]).toEqual(['fail', []]);
  });

  it('puts a confirmed comparison before one that is open', () => {
    const policy = policyOf([LATENCY, PAY], { confirmation: 'made' });

    expect(judge(build(248, 243), SIX, policy).outcome).toBe('fail');
    expect(judge(build(212, 211), SIX, policy)).toMatchObject({
      outcome: 'inconclusive',
      reason: 'p95 latency is not known in load 1-main, so it cannot be compared.',
    });
  });
});

describe('few earlier runs', () => {
  it.each<[number, number, number | null, JudgePolicy['confirmation'], string]>([
    [0, 300, null, 'possible', 'There is no earlier run to compare with yet: baseline recorded.'],
    [1, 212, null, 'possible', '1 earlier run is too little to decide, at least 2 are needed.'],
    [1, 300, 300, 'made', 'baseline + 5 % was allowed.'],
    [1, 240, 240, 'made', '1 earlier run is too little to decide, at least 2 are needed.'],
    [3, 212, null, 'possible', 'would have been found in 4 of 5 builds.'],
    [3, 300, 300, 'made', 'baseline + 5 % was allowed.'],
    [4, 300, null, 'switched-off', '4 earlier runs and no second load is too little to decide, at least 5 are needed.'],
  ])('%d of them, %d and %p ms', (count, first, second, confirmation, ending) => {
    const check = 'p95(response_time) < baseline + 5%';
    const texts = count === 0 ? [] : [check];
    const { reason } = judge(build(first, second), SIX.slice(0, count), policyOf(texts, { confirmation }));

    expect(reason.slice(-ending.length)).toBe(ending);
  });

  it('must show twice the tolerance', () => {
    const policy = policyOf(['p95(response_time) < baseline + 10%'], { confirmation: 'made' });
    const results = [3, 6].map((count) => judge(build(248, 247), SIX.slice(0, count), policy).comparisons[0]!.result);

    expect(results).toEqual(['refuted', 'worse']);
  });

  it('are explained by who looked for them', () => {
    const why = 'No run of main has this scenario.';

    expect(judge(build(212), [], policyOf([PAY], { noBaseline: why }))).toMatchObject({
      ...{ outcome: 'inconclusive', reason: why, comparisons: [] },
    });
  });

  it('say nothing where they differ too much', () => {
    const wild = earlierRuns([212, 160, 219, 280, 215, 190].map(times));
    const { outcome, reason } = judge(build(214), wild, policyOf([PAY]));

    expect(outcome).toBe('inconclusive');
    expect(reason).toMatch(/only a change of \d\d % or more would have been found in 4 of 5 builds; at most 40 % is/);
  });

  it('may all be equal', () => {
    const equal = earlierRuns(P95.map(() => times(200)));

    expect(judge(build(203), equal, policyOf([])).outcome).toBe('pass');
    expect(judge(build(280, 281), equal, policyOf([], { confirmation: 'made' })).outcome).toBe('fail');
  });

  it('are the newest twenty, one number each', () => {
    const old = earlierRuns(Array.from({ length: 30 }, (_, at) => times(at < 10 ? 900 : 200)));
    const confirmed = old.flatMap((load) => [load, { ...load, load: '2-confirm', purpose: 'confirm' as const }]);
    const { baseline } = judge(build(200), confirmed.toReversed(), policyOf([PAY])).comparisons[0]!.numbers!;

    expect(baseline).toHaveLength(20);
    expect(baseline.every((value) => Math.round(value) === 200)).toBe(true);
  });
});

describe('the global family', () => {
  it('is compared where no check names the baseline', () => {
    const { comparisons } = judge(build(212), SIX, policyOf(['p95(response_time) < 400ms']));

    expect(comparisons.map(({ check, quantity, limitText }) => [check, quantity, limitText])).toEqual([
      [null, 'p95 response time', 'baseline + 5 %'],
      [null, 'p99 response time', 'baseline + 10 %'],
      [null, 'error rate', 'baseline + 50 % (at least 0.1 percentage points)'],
      [null, 'mean response time', 'baseline + 5 %'],
    ]);
  });

  it('leaves p99 out where fewer than 100 samples are above it', () => {
    const { comparisons } = judge(build(212, null, { count: 9_999 }), SIX, policyOf([]));

    expect(comparisons.map(({ quantity }) => quantity)).not.toContain('p99 response time');
  });

  it('is not compared where nobody asked', () => {
    expect(judge(build(300), SIX, policyOf([], { comparesFamily: false }))).toMatchObject({
      outcome: 'pass',
      comparisons: [],
    });
  });

  it('fails a build whose errors rise', () => {
    const errors = { errors: 90 };
    const verdict = judge(build(212, 212, errors), SIX, policyOf([], { confirmation: 'made' }));

    expect(verdict.reason).toMatch(
      /^error rate is 0\.35 percentage points higher than the baseline \(0\.45 % against 0\.1 %,/,
    );
    expect([verdict.outcome, verdict.comparisons[2]!.smallestChange]).toEqual(['fail', null]);
  });
});

/** The loads of this build with these p95; everything else follows them. */
function build(first: number, second: number | null = null, more: Numbers = {}): readonly LoadRecord[] {
  const loads = [measured({ ...times(first), run: 'ours', ...more }, 100)];
  return second === null
    ? loads
    : [...loads, measured({ ...times(second), run: 'ours', purpose: 'confirm', ...more }, 100)];
}

function times(p95Ms: number): Numbers {
  return { p95Ms, p99Ms: 1.5 * p95Ms, meanMs: p95Ms / 2 };
}
