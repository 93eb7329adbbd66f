import { describe, expect, it } from '@jest/globals';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import type { FakeArtifact, FakeWorkflowRun } from '../../fakes/loopback-artifacts/artifact-ledger.ts';
import { artifactScene, contextOf, FORK_ID, SHA } from '../../fakes/loopback-artifacts/artifact-scene.ts';
import { zipOf } from '../../fakes/loopback-artifacts/zip-of.ts';

const QUERY = { name: 'shop', leg: null, baselineOf: 'main', limit: 5 };

/** A run that joined the baseline of main, as its record says. */
function joined(run: string, startedAtMs = 1_000, more: Partial<RunRecord> = {}): RunRecord {
  return {
    ...runRecord(run, startedAtMs),
    build: { sha: SHA, ref: 'main', repository: null },
    joins: { baseline: true, branch: 'main', text: 'It is a build of main.' },
    ...more,
  };
}

const names = (runs: readonly RunRecord[]): readonly string[] => runs.map(({ run }) => run);

describe('the baseline among artifacts', () => {
  it('is the newest runs that the branch itself made, by push, schedule or hand', async () => {
    await using scene = await artifactScene();
    scene.put({ event: 'push' }, joined('a', 1_000));
    scene.put({ event: 'schedule' }, joined('b', 2_000));
    scene.put({ event: 'workflow_dispatch' }, joined('c', 3_000));
    const store = scene.storeOf(scene.artifacts.startRun());

    expect(names(await store.recent(QUERY))).toEqual(['c', 'b', 'a']);
    expect(names(await store.recent({ ...QUERY, limit: 2 }))).toEqual(['c', 'b']);
    expect(names(await store.recent({ ...QUERY, leg: undefined! }))).toEqual(['c', 'b', 'a']);
    expect(await store.recent({ ...QUERY, limit: 0 })).toEqual([]);
  });

  it.each<[string, Partial<FakeWorkflowRun>, Partial<RunRecord>, Partial<FakeArtifact>]>([
    ['made by a branch of a fork that has the same name', { headRepositoryId: FORK_ID }, {}, {}],
    ['made by a fork that is gone', { headRepositoryId: null }, {}, {}],
    ['made by a pull request', { event: 'pull_request' }, {}, {}],
    ['made by a pull request that runs with the rights of its target', { event: 'pull_request_target' }, {}, {}],
    ['made by a comment', { event: 'issue_comment' }, {}, {}],
    ['made after another workflow', { event: 'workflow_run' }, {}, {}],
    ['made on another branch', { headBranch: 'feature' }, {}, {}],
    ['made for another commit than its record says', { headSha: 'd'.repeat(40) }, {}, {}],
    ['made for no commit that is known', {}, { build: { sha: null, ref: null, repository: null } }, {}],
    ['that did not join a baseline', {}, { joins: { baseline: false, branch: 'main', text: 'By hand.' } }, {}],
    ['that joined another baseline', {}, { joins: { baseline: true, branch: 'next', text: 'A build.' } }, {}],
    ['of another configuration', {}, { name: 'other' }, {}],
    ['of another configuration under this name', {}, { name: 'other' }, { name: 'loadtest.shop' }],
    ['of a matrix leg', {}, { leg: 'java-21' }, { name: 'loadtest.shop.java-21' }],
    ['of a matrix leg under this name', {}, { leg: 'java-21' }, { name: 'loadtest.shop' }],
    ['that is no run of a load test', {}, {}, { name: 'coverage' }],
    ['that has expired', {}, {}, { isExpired: true }],
    ['that was never finished', {}, {}, { isFinal: false }],
  ])('is not a run %s', async (_what, run, record, artifact) => {
    await using scene = await artifactScene();
    scene.put({}, joined('good', 1_000));
    scene.put(run, joined('bad', 2_000, record), artifact);
    const store = scene.storeOf(scene.artifacts.startRun());

    expect(names(await store.recent(QUERY))).toEqual(['good']);
    expect(scene.said).toEqual([]);
  });

  it('downloads nothing that its listing and its event rule out', async () => {
    await using scene = await artifactScene();
    scene.put({ headRepositoryId: FORK_ID }, joined('fork'));
    scene.put({ event: 'pull_request' }, joined('request'));

    await scene.storeOf(scene.artifacts.startRun()).recent(QUERY);

    expect(scene.server.asked.filter((asked) => asked.includes('/zip') || asked.includes('/blobs/'))).toEqual([]);
  });

  it('is unknown, and says so, where forks cannot be told from the repository', async () => {
    await using scene = await artifactScene();
    scene.put({}, joined('good'));
    const run = scene.artifacts.startRun();
    const context = contextOf(scene.server.url, run);
    const store = scene.storeOf(run, { context: { ...context, repository: { ...context.repository, id: null } } });

    await expect(store.recent(QUERY)).rejects.toThrow(/^The id of the repository acme\/shop is not known/);
    await expect(store.recent({ name: 'shop', sha: SHA, limit: 5 })).rejects.toThrow('GITHUB_REPOSITORY_ID');
    expect(scene.server.asked).toEqual([]);
  });
});

describe('runs of a commit', () => {
  it('are those of the commit in this repository, whatever started them', async () => {
    await using scene = await artifactScene();
    const other = { build: { sha: 'd'.repeat(40), ref: null, repository: null } };
    scene.put({ event: 'pull_request', headBranch: 'feature' }, joined('a', 1_000));
    scene.put({ headRepositoryId: FORK_ID }, joined('fork', 2_000));
    scene.put({ headSha: 'd'.repeat(40) }, joined('other', 3_000, other));
    scene.put({}, joined('liar', 4_000, other));

    const runs = await scene
      .storeOf(scene.artifacts.startRun())
      .recent({ name: 'shop', leg: null, sha: SHA, limit: 5 });

    expect(names(runs)).toEqual(['a']);
  });
});

describe('runs for a history', () => {
  it('are those of the repository and of this very workflow run, of every leg and name that is asked for', async () => {
    await using scene = await artifactScene();
    const own = scene.artifacts.startRun({ event: 'pull_request', headRepositoryId: FORK_ID });
    scene.put({}, joined('a', 1_000, { leg: 'x' }), { name: 'loadtest.shop.x' });
    scene.put({}, joined('b', 2_000, { name: 'other' }));
    scene.put({ headRepositoryId: FORK_ID }, joined('fork', 3_000));
    scene.put(own, joined('own', 4_000));
    const store = scene.storeOf(own);

    expect(names(await store.recent({ name: 'shop', limit: 5 }))).toEqual(['own', 'a']);
    expect(names(await store.recent({ limit: 5 }))).toEqual(['own', 'b', 'a']);
    expect(names(await store.recent({ name: 'shop', leg: 'x', limit: 5 }))).toEqual(['a']);
  });
});

describe('artifacts that cannot be read', () => {
  const big = Buffer.alloc(9 * 1024 * 1024, ' ');

  it.each<[string, Partial<FakeArtifact>, RegExp]>([
    ['no archive', { archive: Buffer.from('not a zip file, and long enough to be one') }, /it is no zip archive\.$/],
    ['no record file', { archive: zipOf('other.json', Buffer.from('{}')) }, /the archive has no run\.json\.$/],
    ['no JSON', { archive: zipOf('run.json', Buffer.from('{"v":')) }, /left out: .*JSON.*\.$/],
    ['no record', { archive: zipOf('run.json', Buffer.from('[]')) }, /holds no run record: an object is expected\.$/],
    ['a later version', { archive: zipOf('run.json', Buffer.from('{"v":2}')) }, /has schema version 2/],
    ['a bomb', { archive: zipOf('run.json', big) }, /too large\.$/],
    ['a bomb that hides its size', { archive: zipOf('run.json', big, { sizeBytes: 10 }) }, /too large\.$/],
    [
      'another content than was stored',
      { digest: `sha256:${'0'.repeat(64)}` },
      /another checksum than it was stored with/,
    ],
  ])('are left out and said: %s', async (_what, artifact, sentence) => {
    await using scene = await artifactScene();
    scene.put({}, joined('good', 1_000));
    scene.put({}, joined('bad', 2_000), artifact);

    expect(names(await scene.storeOf(scene.artifacts.startRun()).recent(QUERY))).toEqual(['good']);
    expect(scene.said).toEqual([expect.stringMatching(/^The artifact 1001 \("loadtest\.shop"\) is left out: /)]);
    expect(scene.said[0]).toMatch(sentence);
  });

  it('are left out when they are larger than a record can be, also when the listing says less', async () => {
    await using scene = await artifactScene(({ url }) =>
      url.pathname.startsWith('/blobs/') ? { status: 200, body: Buffer.alloc(3 * 1024 * 1024) } : null,
    );
    scene.put({}, joined('listed'), { archive: Buffer.alloc(3 * 1024 * 1024) });
    scene.put({}, joined('hidden'));

    expect(await scene.storeOf(scene.artifacts.startRun()).recent(QUERY)).toEqual([]);
    expect(scene.said).toEqual([expect.stringContaining('more than 2097152 bytes came')]);
  });

  it('are left out when they are deleted after they were listed', async () => {
    await using scene = await artifactScene(({ url }) => (url.pathname.endsWith('/1001/zip') ? { status: 404 } : null));
    scene.put({}, joined('good', 1_000));
    scene.put({}, joined('bad', 2_000));

    expect(names(await scene.storeOf(scene.artifacts.startRun()).recent(QUERY))).toEqual(['good']);
  });

  it('end the search when ten more than asked for are broken', async () => {
    await using scene = await artifactScene();
    for (let index = 0; index < 30; index += 1) {
      scene.put({}, joined(`bad-${index}`, 1_000 + index), { archive: Buffer.alloc(50) });
    }

    expect(await scene.storeOf(scene.artifacts.startRun()).recent({ ...QUERY, limit: 3 })).toEqual([]);
    expect(scene.said).toHaveLength(13);
  });
});

describe('many artifacts', () => {
  it('are read page by page, none twice, as far as they are needed', async () => {
    await using scene = await artifactScene();
    for (let index = 0; index < 150; index += 1) {
      // All but the oldest are of a pull request.
      scene.put({ event: index < 2 ? 'push' : 'pull_request' }, joined(`run-${index}`, 1_000 + index));
    }
    const store = scene.storeOf(scene.artifacts.startRun());

    expect(names(await store.recent(QUERY))).toEqual(['run-1', 'run-0']);
    expect(scene.server.asked.filter((asked) => asked.endsWith('/actions/artifacts'))).toHaveLength(2);
  });
});

describe('artifacts that move to the next page', () => {
  it('count once, when one is uploaded meanwhile', async () => {
    let onSecondPage = (): void => undefined;
    await using scene = await artifactScene(({ url }) => {
      if (url.searchParams.get('page') === '2') onSecondPage();
      return null;
    });
    for (let index = 0; index < 101; index += 1) {
      // The last one of the first page and the only one of the second.
      scene.put({ event: index < 2 ? 'push' : 'pull_request' }, joined(`run-${index}`, 1_000 + index));
    }
    const store = scene.storeOf(scene.artifacts.startRun());
    onSecondPage = () => void scene.put({ event: 'pull_request' }, joined('new', 5_000));

    expect(names(await store.recent(QUERY))).toEqual(['run-1', 'run-0']);
  });
});

describe('a GitHub that does not answer as hoped', () => {
  it.each<[number, Record<string, string>, string]>([
    [401, {}, 'GitHub refuses the token (401): pass one that is valid as `github-token`.'],
    [
      403,
      {},
      'The token may not read the workflow artifacts of acme/shop (403): give the job the permission `actions: read`.',
    ],
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1768478400' },
      "GitHub's rate limit for this token is used up until 12:00 UTC (403): run the job again later.",
    ],
    [429, {}, "GitHub's rate limit for this token is used up (429): run the job again later."],
    [
      404,
      {},
      'GitHub shows this token no repository acme/shop (404): give the job the permission `actions: read`, or pass a token of this repository.',
    ],
    [502, {}, 'GitHub answered 502 when it was asked for the artifacts of acme/shop: run the job again later.'],
  ])('is told in one sentence: %d %j', async (status, headers, sentence) => {
    await using scene = await artifactScene(() => ({ status, headers }));

    await expect(scene.storeOf(scene.artifacts.startRun()).recent(QUERY)).rejects.toThrow(sentence);
  });

  it('is told when it answers no JSON, no list, or breaks the connection', async () => {
    const answers = [{ status: 200, body: '<html>' }, { status: 200, body: '{}' }, 'break'] as const;
    const sentences = [/with what is no JSON/, /without a list/, /^GitHub could not be reached at http.*closed/];
    for (const [index, answer] of answers.entries()) {
      await using scene = await artifactScene(() => answer);

      await expect(scene.storeOf(scene.artifacts.startRun()).recent(QUERY)).rejects.toThrow(sentences[index]!);
    }
  });

  it('is asked again when it fails for a moment', async () => {
    const failures = [{ status: 502 }, 'break'] as const;
    let asked = 0;
    await using scene = await artifactScene(() => failures[asked++] ?? null);
    scene.put({}, joined('good'));

    expect(names(await scene.storeOf(scene.artifacts.startRun()).recent(QUERY))).toEqual(['good']);
  });

  it('is given up after the deadline', async () => {
    await using scene = await artifactScene(({ url }) => (url.pathname.endsWith('/zip') ? 'hang' : null));
    scene.put({}, joined('good'));
    const store = scene.storeOf(scene.artifacts.startRun(), { readDeadlineMs: 200 });

    await expect(store.recent(QUERY)).rejects.toThrow(
      'GitHub did not hand over the artifacts of earlier runs within 0.2 s.',
    );
    await expect(store.load('good')).rejects.toThrow('within 0.2 s.');
  });

  it('never gets its token sent on to the storage', async () => {
    const tokens: (string | undefined)[] = [];
    await using scene = await artifactScene(({ url, headers }) => {
      if (url.pathname.startsWith('/blobs/')) tokens.push(headers.authorization);
      return null;
    });
    scene.put({}, joined('good'));

    await scene.storeOf(scene.artifacts.startRun()).recent(QUERY);

    expect(tokens).toEqual([undefined]);
  });
});

describe('loading one run', () => {
  it('finds it whatever its leg, and not in another configuration or a fork', async () => {
    await using scene = await artifactScene();
    scene.put({}, joined('a', 1_000, { leg: 'x' }), { name: 'loadtest.shop.x' });
    scene.put({}, joined('b', 2_000, { name: 'other' }));
    scene.put({ headRepositoryId: FORK_ID }, joined('c', 3_000));
    const store = scene.storeOf(scene.artifacts.startRun());

    expect((await store.load('a'))?.leg).toBe('x');
    expect(await store.load('b')).toBeNull();
    expect(await store.load('c')).toBeNull();
  });

  it('refuses the record of a later version', async () => {
    await using scene = await artifactScene();
    scene.put({}, { ...joined('a'), v: 2 } as unknown as RunRecord);

    await expect(scene.storeOf(scene.artifacts.startRun()).load('a')).rejects.toThrow('has schema version 2');
  });
});
