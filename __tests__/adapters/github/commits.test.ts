import { describe, expect, it } from '@jest/globals';
import { githubCommits } from '../../../src/adapters/github/commits.ts';
import { fakeClock } from '../../fakes/fake-clock.ts';
import { serve, type Answer } from '../../fixtures/loopback-http.ts';

const SHA = 'ab'.repeat(20);
const never = new AbortController().signal;
const repository = { owner: 'acme', name: 'shop', id: 1 };

describe('githubCommits', () => {
  it('asks with the token, and for a branch of any name', async () => {
    await using server = await serve(() => ({
      status: 200,
      body: JSON.stringify({ merge_base_commit: { sha: SHA } }),
    }));
    const commits = githubCommits({ context: { apiUrl: server.url, repository }, token: 'ghs_secret' });

    expect(await commits.mergeBase('release/1.0 ?#', SHA, never)).toBe(SHA);
    expect(server.asked).toEqual([`/repos/acme/shop/compare/release%2F1.0%20%3F%23...${SHA}?per_page=1`]);
    expect(server.headers[0]?.authorization).toBe('token ghs_secret');
  });

  it.each(['../../other/repo', '--all', 'main', `${SHA}?x=`])('does not ask for %j as a commit', async (sha) => {
    await using server = await serve(() => ({ status: 200, body: '{}' }));
    const commits = githubCommits({ context: { apiUrl: server.url, repository }, token: 't' });

    await commits.mergeBase('main', sha, never);
    await commits.ancestors(sha, 5, never);

    expect(server.asked).toEqual([]);
  });

  it('reads page after page, ten at most', async () => {
    const page = JSON.stringify(Array.from({ length: 100 }, () => ({ sha: SHA })));
    await using server = await serve(() => ({ status: 200, body: page }));
    const commits = githubCommits({ context: { apiUrl: server.url, repository }, token: 't' });

    expect(await commits.ancestors(SHA, 250, never)).toHaveLength(250);
    expect(server.asked).toHaveLength(3);
    expect(await commits.ancestors(SHA, 5_000, never)).toHaveLength(1_000);
    expect(server.asked).toHaveLength(13);
  });

  it.each<[string, Answer]>([
    ['refuses', { status: 403, body: '{}' }],
    ['fails', { status: 500 }],
    ['sends no JSON', { status: 200, body: '<html>' }],
    ['sends another shape', { status: 200, body: '{"merge_base_commit":{"sha":"--all"}}' }],
    ['sends a list without commits', { status: 200, body: '[{}]' }],
    ['redirects', { status: 301, headers: { location: 'http://127.0.0.1:9/' } }],
  ])('knows nothing when GitHub %s', async (_what, answer) => {
    await using server = await serve(() => answer);
    const clock = fakeClock();
    const stop = clock.runFreely();
    const commits = githubCommits({ context: { apiUrl: server.url, repository }, token: 't', clock });

    expect(await commits.mergeBase('main', SHA, never)).toBeNull();
    expect(await commits.ancestors(SHA, 5, never)).toBeNull();
    stop();
  });

  it('knows nothing when GitHub does not answer in time or is not there', async () => {
    const server = await serve(() => null);
    const commits = githubCommits({ context: { apiUrl: server.url, repository }, token: 't', deadlineMs: 100 });

    expect(await commits.ancestors(SHA, 5, never)).toBeNull();
    await server[Symbol.asyncDispose]();
    expect(await commits.mergeBase('main', SHA, never)).toBeNull();
  });
});
