import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchConnection } from '../../src/core/search/search-connection.ts';
import type { ResultStore } from '../../src/wiring/result-store.ts';
import { runStoresOf } from '../../src/wiring/run-stores.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';
import { recordingLog } from '../fakes/recording-log.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'run-stores-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const controller: SearchConnection = {
  ...{ kind: 'elasticsearch', url: 'https://es.test:9200', caText: null, proxyUrl: null },
  credentials: { kind: 'basic', username: 'boss', password: 'boss-pw' },
};
const worker: SearchConnection = { ...controller, credentials: { kind: 'bearer', token: 'worker-token' } };
const SEARCH: ResultStore = { kind: 'search', index: 'team-a', controller, worker };
const STARTED = Date.UTC(2026, 0, 31, 23, 59, 59, 999);

function storesOf(store: ResultStore, github = memoryRunStore()) {
  const log = recordingLog();
  const masked: string[] = [];
  const stores = runStoresOf(
    store,
    { resultsDir: join(dir, 'results'), github, log: { ...log, mask: (secret) => masked.push(secret) } },
    {
      runId: 'shop-1',
      startedAtMs: STARTED,
      timingsFactor: 1,
      clock: fakeClock(),
      say: (text) => log.lines.push(text),
    },
  );
  return { ...stores, github, log, masked };
}

describe('the stores of a run', () => {
  it('are its folder alone, where the configuration names no other, and GitHub knows the earlier runs', async () => {
    const { ports, github, workerStore } = storesOf({ kind: 'files' });

    expect(ports.runStores.map(({ isShared }) => isShared)).toEqual([false]);
    expect(ports.history).toBe(github);
    expect(workerStore).toBeNull();
    expect(await ports.prepareStores(AbortSignal.timeout(1_000))).toEqual([]);
  });

  it('are the folder and the server, where earlier runs are found then', () => {
    const { ports, workerStore } = storesOf(SEARCH);

    expect(ports.runStores.map(({ isShared }) => isShared)).toEqual([false, true]);
    expect(ports.history).toBe(ports.runStores[1]);
    expect(ports.history.name).toContain('https://es.test:9200');
    expect(workerStore).toEqual({ v: 1, connection: worker, windowsIndex: 'team-a-windows-2026.01' });
  });

  it('touch nothing before they are asked, and mask what must not be seen', async () => {
    const { ports, log, masked, close } = storesOf(SEARCH);

    ports.openWindows(memoryChannel(), '1-main', ['local-1']);
    await close();

    expect(readdirSync(dir)).toEqual([]);
    expect(log.lines).toEqual([]);
    expect(masked).toEqual(expect.arrayContaining(['boss-pw', 'worker-token']));
  });

  it('say why a run is refused when the server cannot be reached', async () => {
    const nobody = { ...controller, url: 'http://127.0.0.1:9' };
    const { ports, close } = storesOf({ ...SEARCH, controller: nobody });

    const findings = await ports.prepareStores(AbortSignal.timeout(5_000));
    await close();

    expect(findings).toEqual([
      { kind: 'store', severity: 'error', text: expect.stringContaining('http://127.0.0.1:9') },
    ]);
  });

  it('know no earlier runs where the server is out of reach, and say why', async () => {
    const { ports } = storesOf({ kind: 'out-of-reach', store: 'opensearch', text: 'There are no secrets.' });

    expect(ports.runStores.map(({ isShared }) => isShared)).toEqual([false]);
    await expect(ports.history.recent({ limit: 1 })).rejects.toThrow('There are no secrets.');
  });
});
