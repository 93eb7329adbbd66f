import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filesRunState } from '../../../src/adapters/files/run-state.ts';
import { filesRunStore } from '../../../src/adapters/files/run-store.ts';
import { loadRecord, runRecord } from '../../contracts/run-store.contract.ts';
import { labelRecord } from '../../core/verdict/judge-records.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'files-'));
  await mkdir(join(dir, 'runs', 'shop-1'), { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const place = (name: string, text: string): Promise<void> => writeFile(join(dir, 'runs', 'shop-1', name), text);

describe('runs in files', () => {
  it('leaves run.json alone in the folder, without half-written files beside it', async () => {
    await filesRunStore(dir).save(runRecord('shop-1', 1_000));

    expect(await readdir(join(dir, 'runs', 'shop-1'))).toEqual(['run.json']);
  });

  it('appends one line per document', async () => {
    const store = filesRunStore(dir);

    await store.append('shop-1', 'windows', [{ seq: 0 }, { seq: 1 }]);
    await store.append('shop-1', 'windows', []);
    await store.append('shop-1', 'windows', [{ seq: 2 }]);

    const text = await readFile(join(dir, 'runs', 'shop-1', 'windows.ndjson'), 'utf8');
    expect(text).toBe('{"seq":0}\n{"seq":1}\n{"seq":2}\n');
  });

  it.each([
    [
      'a later schema version',
      { ...runRecord('shop-1', 1), v: 2 },
      /run\.json has schema version 2; this program reads version 1/,
    ],
    ['no version', { kind: 'run' }, /schema version missing/],
    ['a list', [], /an object is expected/],
    ['another document', { ...runRecord('shop-1', 1), kind: 'load' }, /kind is "load"/],
    ['a text for a time', { ...runRecord('shop-1', 1), startedAtMs: '1' }, /startedAtMs is "1"/],
    ['an unknown outcome', { ...runRecord('shop-1', 1), verdict: { outcome: 'great' } }, /verdict\.outcome is "great"/],
    [
      'a build without a commit',
      { ...runRecord('shop-1', 1), build: { ref: null, repository: null } },
      /build\.sha is/,
    ],
    ['a number for a leg', { ...runRecord('shop-1', 1), leg: 21 }, /leg is 21/],
    ['a text for a branch that it joins', { ...runRecord('shop-1', 1), joins: 'main' }, /joins\.baseline is missing/],
    ['no origin', { ...runRecord('shop-1', 1), origin: undefined }, /origin\.event is missing/],
    ['a list of comparisons', { ...runRecord('shop-1', 1), comparedWith: [] }, /comparedWith is \[\]/],
    [
      'a baseline without runs',
      { ...runRecord('shop-1', 1), comparedWith: { branch: 'main', how: 'branch', mergeBase: null } },
      /comparedWith\.runs is missing/,
    ],
    [
      'a nested value in a key',
      { ...runRecord('shop-1', 1), loads: [{ ...loadRecord, key: { users: { a: 1 } } }] },
      /loads\[0\]\.key is/,
    ],
    [
      'a number as a soft part',
      { ...runRecord('shop-1', 1), loads: [{ ...loadRecord, soft: { plan: 1 } }] },
      /loads\[0\]\.soft is/,
    ],
    [
      'hashes of a plan without labels',
      { ...runRecord('shop-1', 1), loads: [{ ...loadRecord, planHashes: { all: 'a' } }] },
      /loads\[0\]\.planHashes is/,
    ],
    [
      'a percentile that is a text',
      { ...runRecord('shop-1', 1), loads: [{ ...loadRecord, total: { ...labelRecord('all', 5), p95Ms: '5' } }] },
      /loads\[0\]\.total\.p95Ms is "5"/,
    ],
    [
      'a label without a count',
      { ...runRecord('shop-1', 1), loads: [{ ...loadRecord, labels: [{ ...labelRecord('Pay', 5), count: null }] }] },
      /loads\[0\]\.labels\[0\]\.count is null/,
    ],
    [
      'a finding without a severity',
      { ...runRecord('shop-1', 1), loads: [{ ...loadRecord, findings: [{ kind: 'users', text: 'a' }] }] },
      /loads\[0\]\.findings\[0\]\.severity is missing/,
    ],
    [
      'a load of another version',
      { ...runRecord('shop-1', 1), loads: [loadRecord, { ...loadRecord, v: 7 }] },
      /loads\[1\]\.v is 7/,
    ],
  ])('refuses a record with %s', async (_name, record, message) => {
    await place('run.json', JSON.stringify(record));

    await expect(filesRunStore(dir).load('shop-1')).rejects.toThrow(message);
    const said: string[] = [];
    const others = filesRunStore(dir, (sentence) => said.push(sentence));
    await others.save(runRecord('shop-2', 1));
    expect((await others.recent({ name: 'shop', limit: 9 })).map(({ run }) => run)).toEqual(['shop-2']);
    expect(said).toEqual([expect.stringMatching(message)]);
  });

  it('refuses a torn record with the name of its file', async () => {
    await place('run.json', '{"v":1,');

    await expect(filesRunStore(dir).load('shop-1')).rejects.toThrow(/run\.json is no JSON/);
  });

  it.each(['../other', 'a/b', '', '..'])('refuses %j as a run id', async (runId) => {
    await expect(filesRunStore(dir).load(runId)).rejects.toThrow(/is no run id/);
  });

  it.each([
    ['torn', '{"v":1'],
    ['of another version', '{"v":2,"runId":"shop-1","phase":"steady","fleet":null,"controllerPid":1}'],
    ['with an unknown phase', '{"v":1,"runId":"shop-1","phase":"toString","fleet":null,"controllerPid":1}'],
    ['with half a fleet', '{"v":1,"runId":"shop-1","phase":"steady","fleet":{"v":1},"controllerPid":1}'],
  ])('has no state where the saved one is %s', async (_name, text) => {
    await place('state.json', text);

    expect(await filesRunState(dir).load('shop-1')).toBeNull();
  });
});
