import { describe, expect, it } from '@jest/globals';
import { makePlan } from '../../../src/core/plan/make-plan.ts';
import type { RunSpec } from '../../../src/core/plan/run-spec.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';
import { countingRandom, exampleSpec } from './spec-example.ts';

const context = () => ({ fromPlan: null, runId: 'checkout-20261122T090000-abc123', random: countingRandom() });

function faultsOf(spec: RunSpec, fromPlan: { usersPerWorker: number; rampUpMs: number } | null = null) {
  try {
    makePlan(spec, { ...context(), fromPlan });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults;
  }
}

describe('a plan', () => {
  it('follows from the spec', () => {
    const plan = makePlan(exampleSpec(), context());

    expect(plan).toMatchObject({
      runId: 'checkout-20261122T090000-abc123',
      fleetId: 'checkout-20261122T090000-abc123-f1',
      loads: [{ id: '1-main', purpose: 'main' }],
      users: 8,
      windowMs: 2_000,
      rampUpMs: 10_000,
      warmUpMs: 5_000,
      durationMs: 60_000,
      staggerMs: 0,
      expectedSteady: { firstK: 9, lastK: 29 },
      worstCaseWallMs: 60_000 + 1_000 + 60_000 + 10_000 + 4_000 + 30_000 + 4_000,
    });
    expect(plan.shares.map((share) => share.users)).toEqual([4, 4]);
  });

  it('is the same for the same draws', () => {
    expect(makePlan(exampleSpec(), context())).toEqual(makePlan(exampleSpec(), context()));
  });

  it('expects windows 13 to 35 of 6 min with 4 workers, ramp-up and warm-up of 60 s', () => {
    const spec = exampleSpec(
      { provider: { kind: 'local', workers: 4 } },
      { rampUpMs: 60_000, warmUpMs: 60_000, durationMs: 360_000 },
    );

    expect(makePlan(spec, context()).expectedSteady).toEqual({ firstK: 13, lastK: 35 });
  });

  it('expects windows 16 to 29 of 5 min with 4 workers, stagger, ramp-up and warm-up of 30 s', () => {
    const spec = exampleSpec(
      { provider: { kind: 'local', workers: 4 } },
      { rampUpMs: 30_000, warmUpMs: 30_000, durationMs: 300_000, staggerMs: 30_000 },
    );

    expect(makePlan(spec, context()).expectedSteady).toEqual({ firstK: 16, lastK: 29 });
  });

  it('takes users per worker and ramp-up from the plan', () => {
    const spec = exampleSpec({}, { users: { kind: 'from-plan' }, rampUpMs: null });

    const plan = makePlan(spec, { ...context(), fromPlan: { usersPerWorker: 5, rampUpMs: 7_000 } });

    expect([plan.users, plan.rampUpMs, plan.shares.map((share) => share.firstUser)]).toEqual([10, 7_000, [1, 6]]);
  });

  it('scales its timings and worst case', () => {
    const plan = makePlan(exampleSpec({ timingsFactor: 0.1 }), context());

    expect(plan.timings.readyMs).toBe(6_000);
    expect(plan.worstCaseWallMs).toBe(60_000 + 10_900);
  });

  it('counts the wait for the target and the deadline of each hook into its worst case', () => {
    const without = makePlan(exampleSpec(), context()).worstCaseWallMs;
    const hook = { commandLine: './restore.sh', dir: '/shop' };
    const ready = { url: 'http://shop.test/', value: null, withinMs: 90_000 };

    const worstCase = (changes: Partial<RunSpec>) => makePlan(exampleSpec(changes), context()).worstCaseWallMs;

    expect(worstCase({ ready })).toBe(without + 100_000);
    expect(worstCase({ hooks: { beforeEachLoad: hook, afterEachLoad: null } })).toBe(without + 302_000);
    expect(worstCase({ hooks: { beforeEachLoad: hook, afterEachLoad: hook } })).toBe(without + 604_000);
  });
});

describe('a plan is refused', () => {
  it('with fewer users than workers', () => {
    expect(faultsOf(exampleSpec({}, { users: { kind: 'total', users: 1 } }))).toEqual([
      'load.users: 1 given, at least one per worker expected, and there are 2 workers: raise load.users or lower provider.workers.',
    ]);
  });

  it('with groups that leave a worker without users', () => {
    const faults = faultsOf(exampleSpec({}, { users: { kind: 'groups', groups: { Browse: 1, Checkout: 1 } } }));

    expect(faults).toEqual([expect.stringContaining('2 users in all leave 1 of 2 workers without any')]);
  });

  it('with users from a plan that does not say them', () => {
    const faults = faultsOf(exampleSpec({}, { users: { kind: 'from-plan' }, rampUpMs: null }));

    expect(faults).toEqual([expect.stringContaining('the plan does not say how many users')]);
  });

  it.each([
    [15_000, 7_000, 0],
    [15_000, 7_001, 1],
    [12_000, 12_000, 1],
  ])('with fewer than five windows: %d ms with a ramp-up of %d ms has %d faults', (durationMs, rampUpMs, faults) => {
    expect(faultsOf(exampleSpec({}, { durationMs, rampUpMs, warmUpMs: 0 }))).toHaveLength(faults);
  });

  it('with the shortest duration that would do', () => {
    const spec = exampleSpec({}, { durationMs: 70_000, rampUpMs: 30_000, warmUpMs: 30_000 });

    const [fault] = faultsOf(spec);

    expect(fault).toBe(
      "load.duration: 70s given, which leaves 3 whole windows of 2s after the 63s until the load is steady (JMeter's start 3s, ramp-up 30s, warm-up 30s), at least 5 expected: make it 74s or longer, or shorten the rest.",
    );
    expect(faultsOf({ ...spec, load: { ...spec.load, durationMs: 74_000 } })).toEqual([]);
    expect(faultsOf({ ...spec, load: { ...spec.load, durationMs: 73_000 } })).toHaveLength(1);
  });

  it('with a stagger that leaves the last worker no time', () => {
    const spec = exampleSpec({ provider: { kind: 'local', workers: 4 } }, { staggerMs: 20_000 });

    expect(faultsOf(spec)).toEqual([
      'load.stagger: 20s given, but the last of 4 workers would start after 60s in a load of 60s: shorten load.stagger or lengthen load.duration.',
    ]);
  });

  it('with a worst case beyond the budget, in numbers', () => {
    expect(faultsOf(exampleSpec({ budget: { wallMs: 169_000 } }))).toEqual([]);
    expect(faultsOf(exampleSpec({ budget: { wallMs: 120_000 } }))).toEqual([
      'budget.wall: 120s given, but the run can take 169s at worst (60s of load and 109s to get workers ready, drain and take down): raise budget.wall to 169s or shorten load.duration.',
    ]);
  });

  it('with a property that two sources set', () => {
    const spec = exampleSpec(
      { properties: { threads: '3', rate: '5' }, secrets: { token: 'env:T' } },
      { names: { users: 'threads', firstUser: 'token' } },
    );

    expect(faultsOf(spec)).toEqual([
      expect.stringContaining('"token": set by load\'s word firstUser and secrets.token'),
      expect.stringContaining('"threads": set by load\'s word users and properties.threads'),
    ]);
  });

  it('with all its faults at once', () => {
    const spec = exampleSpec({ budget: { wallMs: 1_000 } }, { users: { kind: 'total', users: 1 }, durationMs: 10_000 });

    expect(faultsOf(spec)).toHaveLength(3);
  });
});
