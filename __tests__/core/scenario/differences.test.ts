import { describe, expect, it } from '@jest/globals';
import { differences } from '../../../src/core/scenario/differences.ts';
import { scenarioKey } from '../../../src/core/scenario/scenario-key.ts';
import { hardParts, softParts } from '../../../src/core/scenario/scenario-parts.ts';
import { softValues } from '../../../src/core/scenario/soft-values.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';
import { loadRecord } from '../verdict/judge-records.ts';

const key = { users: 400, ratePerSec: 200, rampUpMs: 60_000, region: null, cpuModel: 'A', timingsFactor: 1 };
const soft = { javaVersion: '21.0.1', plan: 'p1', data: 'd1' };
const ours = loadRecord({ key, soft });
const theirs = (changes: { key?: object; soft?: object }) =>
  loadRecord({ run: 'checkout-7', key: { ...key, ...changes.key }, soft: { ...soft, ...changes.soft } });

describe('differences', () => {
  it('has none between loads of one scenario', () => {
    expect(differences(ours, theirs({}), [])).toEqual({ hard: [], soft: [] });
  });

  it.each([
    ['users', { users: 300 }, 'users: 400 now, 300 in checkout-7.'],
    ['rate', { ratePerSec: null }, 'rate: 200/s now, none in checkout-7.'],
    ['rampUp', { rampUpMs: 90_000 }, 'rampUp: 1 m now, 1 m 30 s in checkout-7.'],
    ['region', { region: 'eu-west-1' }, 'region: none now, eu-west-1 in checkout-7.'],
    ['cpuModel', { cpuModel: undefined }, 'cpuModel: A now, none in checkout-7.'],
    ['timings', { timingsFactor: 0.1 }, 'timings: 1 now, 0.1 in checkout-7.'],
  ])('names another value of the hard part %s, unless it is ignored', (part, changed, sentence) => {
    const other = theirs({ key: changed });

    expect(differences(ours, other, [])).toEqual({ hard: [sentence], soft: [] });
    expect(differences(ours, other, [part])).toEqual({ hard: [], soft: [] });
  });

  it.each([
    ['javaVersion', { javaVersion: '21.0.2' }, 'javaVersion: 21.0.1 now, 21.0.2 in checkout-7.'],
    ['plan', { plan: 'p2' }, 'plan: not the same as in checkout-7.'],
    ['data', { data: null }, 'data: not the same as in checkout-7.'],
  ])('says another value of the soft part %s, unless it is ignored', (part, changed, sentence) => {
    const other = theirs({ soft: changed });

    expect(differences(ours, other, [])).toEqual({ hard: [], soft: [sentence] });
    expect(differences(ours, other, [part])).toEqual({ hard: [], soft: [] });
  });

  it('lets a key of the user’s own decide alone', () => {
    const own = loadRecord({ key: { key: 'v2' } });

    expect(differences(own, loadRecord({ run: 'b', key: { key: 'v2' } }), []).hard).toEqual([]);
    expect(differences(own, loadRecord({ run: 'b', key: { key: 'v1' } }), []).hard).toEqual([
      'baseline.key: v2 now, v1 in b.',
    ]);
    expect(differences(own, theirs({}), []).hard).toEqual(['baseline.key: v2 now, none in checkout-7.']);
    expect(differences(ours, own, []).hard).toEqual([`baseline.key: none now, v2 in ${own.run}.`]);
  });

  it('knows every part that a load is recorded with', () => {
    const { plan, go, ready } = generateLoad({ workers: 1, labels: 1, seed: 1 });
    const hashes = { planHashes: { all: 'p', labels: {} }, dataHash: 'd', pluginsHash: null, propertiesHash: null };

    expect(hardParts.map(({ field }) => field).sort()).toEqual(Object.keys(scenarioKey(plan, go, ready)).sort());
    expect(softParts.map(({ field }) => field).sort()).toEqual(Object.keys(softValues(ready, hashes)).sort());
  });
});
