import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { artifactScene, contextOf } from '../../fakes/loopback-artifacts/artifact-scene.ts';
import type { FakeResponse } from '../../fakes/loopback-artifacts/exchange.ts';
import { unzipFile } from '../../../src/adapters/github/artifact-zip.ts';

const realSetTimeout = globalThis.setTimeout;

function impatient(run: () => void, ms = 0, ...more: unknown[]): unknown {
  return realSetTimeout(run, ms >= 2_000 && ms <= 20_000 ? ms / 1_000 : ms, ...(more as []));
}

beforeEach(() => {
  // The artifact client tells every step on standard output, and waits up to 15 s between its attempts.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(impatient as unknown as typeof setTimeout);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const twirp = (status: number, msg: string): FakeResponse => ({ status, body: JSON.stringify({ code: 'fault', msg }) });

describe('saving a run as an artifact', () => {
  it('stores run.json under the name of configuration and leg, and leaves no file behind', async () => {
    await using scene = await artifactScene();
    const record = { ...runRecord('shop-1', 1_000), leg: 'java 21, "eu"/1' };
    let folder = '';
    const env = (name: string): string | undefined => (name === 'RUNNER_TEMP' ? folder : undefined);
    const store = scene.storeOf(scene.artifacts.startRun(), { env });
    folder = process.env['RUNNER_TEMP']!;

    await store.save(record);

    const [artifact] = scene.artifacts.ledger.artifacts;
    expect(artifact).toMatchObject({ name: 'loadtest.shop.java 21, -eu--1', isFinal: true });
    expect(JSON.parse(unzipFile(artifact!.archive, 'run.json', 1e6).toString())).toEqual(record);
    expect(artifact!.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the time that it is kept to the repository', async () => {
    const bodies: string[] = [];
    await using scene = await artifactScene(({ url, body }) => {
      if (url.pathname.endsWith('/CreateArtifact')) bodies.push(body.toString());
      return null;
    });

    await scene.storeOf(scene.artifacts.startRun()).save(runRecord('shop-1', 1_000));

    expect(bodies).toHaveLength(1);
    expect(JSON.parse(bodies[0]!)).not.toHaveProperty('expires_at');
  });

  it('stores legs and names of one workflow run side by side, and says what two of one name need', async () => {
    await using scene = await artifactScene();
    const store = scene.storeOf(scene.artifacts.startRun());
    await store.save({ ...runRecord('a', 1_000), leg: 'x' });
    await store.save({ ...runRecord('b', 1_000), leg: 'y' });
    await store.save(runRecord('c', 1_000, 'other'));

    await expect(store.save({ ...runRecord('d', 1_000), leg: 'x' })).rejects.toThrow(
      'The run could not be stored as the workflow artifact "loadtest.shop.x": this workflow run has an artifact of that name already. Give each use of the action in a workflow, and each leg of a matrix, a `name:` of its own.',
    );
  });

  it('is tried again when the service fails for a moment', async () => {
    const failures = [twirp(500, 'oops'), { status: 503, body: 'no JSON' }];
    await using scene = await artifactScene(() => failures.shift() ?? null);

    await scene.storeOf(scene.artifacts.startRun()).save(runRecord('shop-1', 1_000));

    expect(scene.artifacts.ledger.artifacts).toMatchObject([{ isFinal: true }]);
  });

  it.each<[string, string, FakeResponse | 'break', string]>([
    [
      'fails for good',
      '/CreateArtifact',
      twirp(500, 'oops'),
      'after 5 attempts: Failed request: (500) Internal Server Error: oops.',
    ],
    ['refuses the job', '/CreateArtifact', twirp(403, 'no'), 'the artifact service refuses this job (403).'],
    [
      'has no room',
      '/CreateArtifact',
      twirp(403, 'insufficient usage'),
      'the storage for artifacts of this account is used up.',
    ],
    ['breaks the connection', '/CreateArtifact', 'break', 'Unable to make request: ECONNRESET.'],
    [
      'refuses the content',
      '.zip',
      { status: 403, headers: { 'x-ms-error-code': 'AuthenticationFailed' } },
      'refuses this job (403).',
    ],
    ['cannot finish', '/FinalizeArtifact', twirp(400, 'size'), 'Failed request: (400) Bad Request: size.'],
    [
      'says no without a reason',
      '/CreateArtifact',
      { status: 200, body: '{"ok":false}' },
      'response from backend was not ok.',
    ],
  ])('says in one sentence that the service %s', async (_what, path, answer, sentence) => {
    await using scene = await artifactScene(({ url }) => (url.pathname.endsWith(path) ? answer : null));

    const saved = scene.storeOf(scene.artifacts.startRun()).save(runRecord('shop-1', 1_000));

    await expect(saved).rejects.toThrow(
      /^The run could not be stored as the workflow artifact "loadtest\.shop": [^\n]+\.$/,
    );
    await expect(saved).rejects.toThrow(sentence);
  });

  it('is given up after its deadline', async () => {
    await using scene = await artifactScene(() => 'hang');
    const store = scene.storeOf(scene.artifacts.startRun(), { saveDeadlineMs: 100 });

    await expect(store.save(runRecord('shop-1', 1_000))).rejects.toThrow(': it was not done within 0.1 s.');
  });

  it('says that there is no artifact service outside of an action', async () => {
    await using scene = await artifactScene();
    const store = scene.storeOf(scene.artifacts.startRun());
    delete process.env['ACTIONS_RUNTIME_TOKEN'];

    await expect(store.save(runRecord('shop-1', 1_000))).rejects.toThrow('there is no artifact service here');
  });

  it.each(['https://github.example.com', 'https://github.com.evil.test'])(
    'says that GitHub Enterprise Server has no such artifacts: %s',
    async (serverUrl) => {
      await using scene = await artifactScene();
      const run = scene.artifacts.startRun();
      const store = scene.storeOf(run, { context: { ...contextOf(scene.server.url, run), serverUrl } });
      const sentence = /^GitHub Enterprise Server \(.*\) has no artifacts of version 4.*another store\.$/;

      await expect(store.save(runRecord('shop-1', 1_000))).rejects.toThrow(sentence);
      await expect(store.recent({ name: 'shop', limit: 1 })).rejects.toThrow(sentence);
      await expect(store.load('shop-1')).rejects.toThrow(sentence);
      expect(scene.server.asked).toEqual([]);
    },
  );

  it.each(['https://github.com', 'https://acme.ghe.com', 'http://github.localhost:8080'])(
    'speaks with %s',
    async (serverUrl) => {
      await using scene = await artifactScene();
      const run = scene.artifacts.startRun();
      const store = scene.storeOf(run, { context: { ...contextOf(scene.server.url, run), serverUrl } });
      process.env['GITHUB_SERVER_URL'] = serverUrl;

      await store.save(runRecord('shop-1', 1_000));

      expect((await store.load('shop-1'))?.run).toBe('shop-1');
    },
  );
});
