import { describe, expect, it } from '@jest/globals';
import { makePlan } from '../../../src/core/plan/make-plan.ts';
import { plainNumber } from '../../../src/core/plan/plain-number.ts';
import { workerProperties } from '../../../src/core/plan/properties.ts';
import type { RunSpec } from '../../../src/core/plan/run-spec.ts';
import { countingRandom, exampleSpec } from './spec-example.ts';

function propertiesOf(spec: RunSpec, index: number) {
  const plan = makePlan(spec, {
    fromPlan: { usersPerWorker: 2, rampUpMs: 0 },
    runId: 'checkout-7-1-abc123',
    random: countingRandom(),
  });
  const share = plan.shares[index];
  if (share === undefined) throw new Error('no such worker');
  return workerProperties(plan, share, { load: '1-main' });
}

describe('properties of a worker', () => {
  it('carry every word in plain numbers and whole seconds', () => {
    const spec = exampleSpec(
      {
        properties: { think_time_ms: '500' },
        target: { url: { protocol: 'https', host: 'shop.test', port: 443, path: '/v1' }, hosts: [], environment: null },
      },
      { users: { kind: 'total', users: 9 }, ratePerSec: 100, staggerMs: 10_000 },
    );

    expect(propertiesOf(spec, 1)).toEqual({
      think_time_ms: '500',
      users: '4',
      rampUp: '10',
      duration: '50',
      rate: '44.444444',
      ratePerMin: '2666.666667',
      firstUser: '6',
      workerIndex: '1',
      workerCount: '2',
      runId: expect.stringMatching(/^checkout-7-1-[a-z0-9]{6}$/),
      load: '1-main',
      targetProtocol: 'https',
      targetHost: 'shop.test',
      targetPort: '443',
      targetPath: '/v1',
    });
  });

  it('have the names that the plan reads, also for groups', () => {
    const spec = exampleSpec(
      {},
      {
        users: { kind: 'groups', groups: { Browse: 6, Pay: 3 } },
        names: { duration: 'test_s', 'users.Browse': 'browsers' },
      },
    );

    const properties = propertiesOf(spec, 0);

    expect(properties).toMatchObject({
      users: '5',
      browsers: '3',
      'users.Pay': '2',
      'firstUser.Browse': '1',
      'firstUser.Pay': '1',
      test_s: '60',
    });
    expect(Object.keys(properties)).not.toContain('duration');
    expect(Object.keys(properties)).not.toContain('users.Browse');
  });

  it("leave the plan's own numbers alone with users from the plan", () => {
    const spec = exampleSpec({}, { users: { kind: 'from-plan' }, rampUpMs: null });

    const properties = propertiesOf(spec, 1);

    expect(Object.keys(properties)).toEqual(['duration', 'firstUser', 'workerIndex', 'workerCount', 'runId', 'load']);
    expect(properties['firstUser']).toBe('3');
  });

  it('keep names that objects have by themselves', () => {
    const properties = propertiesOf(exampleSpec({ properties: { constructor: 'x', toString: 'y' } }), 0);

    expect(Object.entries(properties)).toEqual(
      expect.arrayContaining([
        ['constructor', 'x'],
        ['toString', 'y'],
      ]),
    );
    expect(properties['workerIndex']).toBe('0');
  });

  it.each([
    [200, '200'],
    [0.5, '0.5'],
    [200 / 3, '66.666667'],
    [9.999_999_9, '10'],
    [1e-9, '0'],
    [1_000_000, '1000000'],
  ])('print %d as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });
});
