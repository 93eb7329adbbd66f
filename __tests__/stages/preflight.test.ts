import { describe, expect, it } from '@jest/globals';
import type { CheckSpec, LoadSpec, RunSpec } from '../../src/core/plan/run-spec.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';
import { preflight } from '../../src/stages/preflight.ts';
import { element, planText, request, threadGroup } from '../core/jmx/plan-text.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { countingRandom } from '../core/plan/spec-example.ts';
import { goodPlan, planOf, RUN_ID, sceneSpec } from './run-scene.ts';

const PLAN = '/shop/load/checkout.jmx';
const DATA = '/shop/load/users.csv';

function prepare(files: Readonly<Record<string, string>>, spec: Partial<RunSpec> = {}, load: Partial<LoadSpec> = {}) {
  return preflight(sceneSpec(spec, load), memoryWorkspace(files), { runId: RUN_ID, random: countingRandom() });
}

async function faultsOf(...given: Parameters<typeof prepare>): Promise<readonly string[]> {
  const error: unknown = await prepare(...given).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error('an InputError was expected', { cause: error });
  return error.faults;
}

function check(text: string): CheckSpec {
  return { check: text, abort: false, severity: 'error', during: null, position: 'loadtest.yml:9:5' };
}

describe('preflight', () => {
  it('prepares plan, checks, facts and bundle; notes explain and refuse nothing', async () => {
    const plan = planOf(request('Home', { domain: '${__env(HOST)}', path: '/' }));

    const prepared = await prepare({ [PLAN]: plan });

    expect(prepared.plan).toMatchObject({ runId: RUN_ID, users: 8 });
    expect(prepared.checks[0]?.text).toBe('error_rate < 1%');
    expect(prepared.checks.length).toBeGreaterThan(1);
    expect(prepared.facts.samplers).toHaveLength(1);
    expect([...prepared.bundle.files.keys()]).toContain('checkout.jmx');
    expect(prepared.notes).toEqual([
      { kind: 'preflight', severity: 'note', text: expect.stringMatching('computed while the plan runs') },
    ]);
  });

  it('takes users and ramp-up from the plan where that is asked for', async () => {
    const plan = planText(threadGroup('g', '7', request('Home', { domain: 'shop.test', path: '/' }), '4'));

    const prepared = await prepare({ [PLAN]: plan }, {}, { users: { kind: 'from-plan' }, rampUpMs: null });

    expect(prepared.plan).toMatchObject({ users: 14, rampUpMs: 4_000 });
  });

  it('tells the faults of checks, plan, files, data, users, time and budget at once', async () => {
    const plan = planOf(
      request('Pay', { domain: 'pay.example.com', path: '/' }) +
        element('CSVDataSet', 'rows', { filename: 'other.csv', variableNames: 'name' }),
    );

    const faults = await faultsOf(
      { [PLAN]: plan, [DATA]: 'one\n' },
      {
        checks: [check('p95(response_time) < 500'), check('error_rat < 1%')],
        files: ['lib/*.groovy'],
        data: [{ file: DATA, split: 'lines', unique: true }],
        budget: { wallMs: 60_000 },
      },
      { durationMs: 20_000 },
    );

    const expected = [
      ...[/500.*unit|unit.*500/is, /error_rat/, /files: no file matches "lib/, /load\.duration: 20s given/],
      ...[/budget\.wall: 60s given/, /pay\.example\.com/, /other\.csv/],
    ];
    for (const fault of expected) expect(faults).toContainEqual(expect.stringMatching(fault));
    expect(faults).toHaveLength(expected.length);
  });

  it('judges rows of data as soon as the number of users is known', async () => {
    const data = { data: [{ file: DATA, split: 'lines', unique: true }] } as const;

    expect(await faultsOf({ [PLAN]: goodPlan, [DATA]: 'one\n' }, data)).toEqual([
      expect.stringMatching(/users\.csv has 1 rows, but unique: true needs one row for each of the 8 users/),
    ]);
  });

  it.each([
    ['missing', {}, /^plan: there is no file/],
    ['malformed', { [PLAN]: '<jmeterTestPlan' }, /^load\/checkout\.jmx:1/],
  ])('tells the other faults also when the plan is %s', async (_what, files: Record<string, string>, fault) => {
    const faults = await faultsOf(files, {
      checks: [check('error_rat < 1%')],
      files: ['lib/*.groovy'],
      budget: { wallMs: 60_000 },
    });

    expect(faults).toEqual([
      expect.stringMatching(/error_rat/),
      expect.stringMatching(fault),
      expect.stringMatching(/files: no file/),
      expect.stringMatching(/budget\.wall/),
    ]);
  });

  it('says that a plan without users cannot give its own', async () => {
    const plan = planText(threadGroup('g', '0', request('Home', { domain: 'shop.test', path: '/' }), '4'));

    const faults = await faultsOf({ [PLAN]: plan }, {}, { users: { kind: 'from-plan' }, rampUpMs: null });

    expect(faults).toContainEqual(expect.stringMatching(/load\.users is from-plan, but the plan/));
  });

  it('does not ask a plan that cannot be read for its users', async () => {
    expect(await faultsOf({}, {}, { users: { kind: 'from-plan' }, rampUpMs: null })).toEqual([
      expect.stringMatching(/^plan: there is no file/),
    ]);
  });

  it('gives the same plan for the same origin', async () => {
    const first = await prepare({ [PLAN]: goodPlan });
    const second = await prepare({ [PLAN]: goodPlan });

    expect(second.plan).toEqual(first.plan);
  });
});
