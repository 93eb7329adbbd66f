import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { composeAgent } from '../../src/wiring/agent.ts';
import { recordingLog } from '../fakes/recording-log.ts';

const { signal } = new AbortController();

it('names every variable that an agent misses', async () => {
  const composing = composeAgent({ env: { LOADTEST_WORKER: 'local-1' }, log: recordingLog() }, signal);

  await expect(composing).rejects.toThrow(
    /missing: LOADTEST_FLEET, LOADTEST_CHANNEL, LOADTEST_WORK_DIR, LOADTEST_JAVA, LOADTEST_JMETER_HOME\./,
  );
});

describe('the store of an agent', () => {
  const place = {
    ...{ LOADTEST_FLEET: 'f', LOADTEST_WORKER: 'local-1', LOADTEST_CHANNEL: '/c', LOADTEST_WORK_DIR: '/w' },
    ...{ LOADTEST_JAVA: '/none/java', LOADTEST_JMETER_HOME: '/none' },
  };
  const compose = (storeFile: string, log = recordingLog()) =>
    composeAgent({ env: { ...place, LOADTEST_STORE_FILE: storeFile }, log }, signal);

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /store\.json: The store document is refused: the document is missing/],
    ['another version', '{"v":2}', /store\.json: The store document is refused: v is 2, 1 is expected/],
  ])('is refused when its file holds %s', async (_, text, expected) => {
    const file = join(await mkdtemp(join(tmpdir(), 'store-')), 'store.json');
    await writeFile(file, text);

    await expect(compose(file)).rejects.toThrow(expected);
    await rm(dirname(file), { recursive: true });
  });

  it('must be there when it is named', async () => {
    await expect(compose('/none/store.json')).rejects.toThrow(/The store of this fleet cannot be read: ENOENT/);
  });

  it('has its secrets masked before anything else happens', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'store-')), 'store.json');
    const credentials = { kind: 'bearer', token: 's3cret-token' };
    const connection = { kind: 'opensearch', url: 'http://store.test', credentials, caText: null, proxyUrl: null };
    await writeFile(file, JSON.stringify({ v: 1, connection, windowsIndex: 'lt-windows-2026.01' }));
    const masked: string[] = [];

    const composing = compose(file, { ...recordingLog(), mask: (secret) => void masked.push(secret) });

    await expect(composing).rejects.toThrow(/java/i);
    expect(masked).toEqual(['s3cret-token']);
    await rm(dirname(file), { recursive: true });
  });
});
