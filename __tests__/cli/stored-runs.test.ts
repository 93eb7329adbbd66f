import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { explainCommand } from '../../src/cli/explain-command.ts';
import { historyCommand, type HistoryFlags } from '../../src/cli/history-command.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { filesRunStore } from '../../src/adapters/files/run-store.ts';
import { runRecord } from '../contracts/run-store.contract.ts';

let resultsDir = '';
beforeEach(async () => {
  resultsDir = mkdtempSync(join(tmpdir(), 'stored-runs-'));
  const store = filesRunStore(resultsDir);
  await store.save(runRecord('shop-1', 1_000));
  await store.save({ ...runRecord('cart-2', 2_000, 'cart'), joins: { baseline: true, branch: 'main', text: 'x' } });
});
afterEach(() => {
  rmSync(resultsDir, { recursive: true });
});

const place = () => ({ store: 'files', index: 'loadtest', resultsDir }) as const;

async function history(flags: Partial<HistoryFlags> = {}): Promise<string> {
  const texts: string[] = [];
  const all: HistoryFlags = { ...place(), limit: '20', format: 'text', ...flags };
  expect(await historyCommand(all, (text) => texts.push(text))).toBe(0);
  return texts.join('');
}

async function explain(run: string): Promise<string> {
  const texts: string[] = [];
  expect(await explainCommand(run, place(), (text) => texts.push(text))).toBe(0);
  return texts.join('');
}

describe('history', () => {
  it('lists all runs, newest first', async () => {
    expect((await history()).match(/(shop|cart)-\d/g)).toEqual(['cart-2', 'shop-1']);
  });

  it.each<[string, Partial<HistoryFlags>, string[]]>([
    ['of one name', { name: 'shop' }, ['shop-1']],
    ['that later runs are compared with', { branch: 'main' }, ['cart-2']],
    ['up to a number', { limit: '1' }, ['cart-2']],
  ])('lists only those %s', async (_which, flags, runs) => {
    expect((await history(flags)).match(/(shop|cart)-\d/g)).toEqual(runs);
  });

  it('gives whole records as JSON', async () => {
    const records = JSON.parse(await history({ format: 'json' })) as RunRecord[];

    expect(records.map(({ run }) => run)).toEqual(['cart-2', 'shop-1']);
  });

  it.each(['0', 'x', '1.5'])('refuses a limit of %s', async (limit) => {
    await expect(history({ limit })).rejects.toThrow(`--limit: "${limit}" given`);
  });

  it('refuses the beginning of an index that no server takes', async () => {
    await expect(history({ store: 'elasticsearch', index: 'Load Test' })).rejects.toThrow('--index: "Load Test" given');
  });

  it('says how a search server is reached when nothing tells it', async () => {
    await expect(history({ store: 'opensearch' })).rejects.toThrow('OPENSEARCH_URL');
  });

  it('says where it looked when there is none', async () => {
    await expect(history({ name: 'basket' })).rejects.toThrow(resultsDir);
  });
});

describe('explain', () => {
  it('takes the id of a run, the path of its record, or that of its folder', async () => {
    const texts = [
      await explain('shop-1'),
      await explain(join(resultsDir, 'runs/shop-1/run.json')),
      await explain(join(resultsDir, 'runs/shop-1')),
    ];

    expect(texts[0]).toContain('PASS  All checks hold.');
    expect(new Set(texts).size).toBe(1);
  });

  it('says that there is no such run, and what lists those that are there', async () => {
    await expect(explain('shop-9')).rejects.toThrow(/Run shop-9: there is no such run in .*`history` lists/);
    await expect(explain('./nowhere')).rejects.toThrow(/Run \.\/nowhere: ENOENT/);
  });

  it('says what is wrong with a record that cannot be read', async () => {
    const file = join(resultsDir, 'old.json');
    writeFileSync(file, '{"v":7}');

    await expect(explain(file)).rejects.toThrow(/schema version 7; this program reads version 1/);
  });
});
