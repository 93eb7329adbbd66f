import { describe, expect, it } from '@jest/globals';
import { githubDeployments } from '../../../src/adapters/github/deployments.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';
import { type LoopbackGithub, loopbackGithub } from '../../fakes/loopback-github/server.ts';
import type { Deployed } from '../../fakes/loopback-github/state.ts';
import { serve } from '../../fixtures/loopback-http.ts';

const never = new AbortController().signal;
const TOKEN = 'ghs_secret';
const FROM = Date.UTC(2026, 0, 15, 12);
const span = { fromMs: FROM, toMs: FROM + 60_000 };
const sha = 'ab'.repeat(20);

function deployed(afterMs: number, more: Partial<Deployed> = {}): Deployed {
  const createdAt = new Date(FROM + afterMs).toISOString();
  return { environment: 'preview', sha, ref: 'main', creator: 'octocat', createdAt, ...more };
}

function open(github: Pick<LoopbackGithub, 'url'>, token = TOKEN) {
  const repository = { owner: 'shop', name: 'checkout', id: 7 };
  const context = { apiUrl: github.url, serverUrl: 'https://github.example', repository };
  return githubDeployments({ context, token });
}

async function githubWith(deployments: readonly Deployed[]): Promise<LoopbackGithub> {
  const github = await loopbackGithub();
  github.state.tokens.set(TOKEN, { login: 'github-actions[bot]', type: 'Bot', permission: 'read' });
  github.state.deployments.push(...deployments);
  return github;
}

describe('the deployments of GitHub', () => {
  it('are those of the environment from the beginning to before the end, oldest first', async () => {
    await using github = await githubWith([
      ...[-1, 0, 30_000, 59_999, 60_000].map((ms) => deployed(ms)),
      deployed(10_000, { environment: 'live' }),
    ]);

    const found = await open(github).between('preview', span, never);

    expect(found.map(({ atMs }) => atMs - FROM)).toEqual([0, 30_000, 59_999]);
    expect(found[0]).toEqual({
      ...{ atMs: FROM, environment: 'preview', sha, ref: 'main', actor: 'octocat' },
      link: `https://github.example/shop/checkout/commit/${sha}`,
    });
    expect(github.violations).toEqual([]);
  });

  it('have neither an actor whose account is gone nor a ref that is their commit', async () => {
    await using github = await githubWith([deployed(5, { creator: null, ref: sha })]);

    expect(await open(github).between('preview', span, never)).toMatchObject([{ actor: null, ref: null }]);
  });

  it('are asked for under any name of an environment', async () => {
    await using github = await githubWith([deployed(5, { environment: 'pr #12 & co/ü' })]);

    expect(await open(github).between('pr #12 & co/ü', span, never)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('are read page by page as far as the load goes back, and 500 at most', async () => {
    const later = Array.from({ length: 250 }, (_, index) => deployed(70_000 + index));
    await using github = await githubWith([deployed(-5), ...Array.from({ length: 120 }, () => deployed(5)), ...later]);
    await using busy = await githubWith(Array.from({ length: 1_000 }, (_, index) => deployed(70_000 + index)));

    expect(await open(github).between('preview', span, never)).toHaveLength(120);
    expect(github.called).toHaveLength(4);
    expect(await open(busy).between('preview', span, never)).toEqual([]);
    expect(busy.called).toHaveLength(5);
  });

  it.each<[number, Readonly<Record<string, string>>, RegExp]>([
    [401, {}, /^GitHub refuses the token \(401\): pass one that is valid as `github-token`\.$/],
    [403, {}, /^The token may not list the deployments of shop\/checkout \(403\): .* `deployments: read`\.$/],
    [404, {}, /^The token may not list the deployments of shop\/checkout \(404\): .* `deployments: read`\.$/],
    [403, { 'x-ratelimit-remaining': '0' }, /^GitHub's rate limit for this token is used up \(403\)\.$/],
    [500, {}, /^GitHub answered 500 when it was asked for the deployments of shop\/checkout\.$/],
  ])('that GitHub refuses with %i say why (headers %j)', async (status, headers, sentence) => {
    await using github = await githubWith([]);
    github.fail('repos/list-deployments', {
      kind: 'answer',
      reply: { status, body: { message: 'Resource not accessible by integration' }, headers },
    });

    await expect(open(github).between('preview', span, never)).rejects.toThrow(sentence);
  });

  it('are asked for again when GitHub fails for a moment', async () => {
    await using github = await githubWith([deployed(5)]);
    github.fail('repos/list-deployments', { kind: 'answer', reply: { status: 502 } });
    const clock = fakeClock();
    const stand = clock.runFreely();
    const context = {
      ...{ apiUrl: github.url, serverUrl: 'https://github.example' },
      repository: { owner: 'shop', name: 'checkout', id: 7 },
    };

    expect(await githubDeployments({ context, token: TOKEN, clock }).between('preview', span, never)).toHaveLength(1);
    stand();
  });

  it.each([
    ['{}', 'GitHub answered the question for deployments without a list.'],
    ['<html>', /^GitHub answered .* with what is no JSON/],
  ])('are not read from %s', async (body, sentence) => {
    await using server = await serve(() => ({ status: 200, body }));

    await expect(open(server).between('preview', span, never)).rejects.toThrow(sentence);
  });

  it('leave out what has no commit or no time', async () => {
    const entries = [{ sha }, { created_at: '2026-01-15T12:00:01Z' }, null, 7, { sha, created_at: 'yesterday' }];
    await using server = await serve(() => ({ status: 200, body: JSON.stringify(entries) }));

    expect(await open(server).between('preview', span, never)).toEqual([]);
  });

  it('are given up after a deadline, in words, or at once when nobody waits any more', async () => {
    await using github = await githubWith([]);
    github.fail('repos/list-deployments', { kind: 'hang' }, 2);
    const context = {
      ...{ apiUrl: github.url, serverUrl: 'https://github.example' },
      repository: { owner: 'shop', name: 'checkout', id: 7 },
    };
    const deployments = githubDeployments({ context, token: TOKEN, deadlineMs: 50 });

    await expect(deployments.between('preview', span, never)).rejects.toThrow(
      'GitHub did not list the deployments of shop/checkout within 0.05 s.',
    );
    const gone = AbortSignal.abort(new Error('The run is over.'));
    await expect(deployments.between('preview', span, gone)).rejects.toThrow('The run is over.');
  });
});
