import { describe, expect, it } from '@jest/globals';
import { scenarioKey } from '../../../src/core/scenario/scenario-key.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const { plan, go, ready } = generateLoad({ workers: 2, labels: 1, seed: 1 });

describe('scenarioKey', () => {
  it('names the hard parts, versions by what decides about them', () => {
    expect(scenarioKey(plan, go, ready)).toEqual({
      ...{ users: 8, ratePerSec: null, rampUpMs: 1_000, warmUpMs: 1_000, durationMs: 12_000, workers: 2 },
      ...{ provider: 'local', region: null, cpuModel: 'Test CPU', cores: '4', environment: 'test' },
      ...{ jdk: '17', jmeter: '5.6', timingsFactor: 1 },
    });
  });

  it.each([
    ['17.0.12', '17'],
    ['21', '21'],
    ['1.8.0_412', '8'],
    ['22-ea', '22'],
  ])('takes Java %s for feature version %s', (java, feature) => {
    const [worker] = ready;

    expect(scenarioKey(plan, go, [{ ...worker!, versions: { ...worker!.versions, java } }])['jdk']).toBe(feature);
  });

  it('is the text of the user where there is one', () => {
    const spec = { ...plan.spec, baseline: { ...plan.spec.baseline, key: 'shop v2' } };

    expect(scenarioKey({ ...plan, spec }, go, ready)).toEqual({ key: 'shop v2' });
  });

  it('names every kind of machine, in one order', () => {
    const [a, b] = ready;
    const mixed = [
      { ...a!, cpuModel: 'Z' },
      { ...b!, cpuModel: 'A' },
    ];

    expect(scenarioKey(plan, go, mixed)['cpuModel']).toBe('A + Z');
    expect(scenarioKey(plan, go, mixed.toReversed())).toEqual(scenarioKey(plan, go, mixed));
  });
});
