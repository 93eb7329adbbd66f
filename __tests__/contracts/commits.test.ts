import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { githubCommits } from '../../src/adapters/github/commits.ts';
import { gitCommits } from '../../src/adapters/system/git-commits.ts';
import { serve, type Answer } from '../fixtures/loopback-http.ts';
import { makeGitHistory } from '../fixtures/git-history.ts';
import { commitsContract, type CommitsUnderTest } from './commits.contract.ts';

const opened: AsyncDisposable[] = [];
afterAll(() => Promise.all(opened.map((one) => one[Symbol.asyncDispose]())));

let clone: Promise<CommitsUnderTest> | undefined;
commitsContract('git', () => (clone ??= openClone()));

async function openClone(): Promise<CommitsUnderTest> {
  const dir = await mkdtemp(join(tmpdir(), 'git-commits-'));
  opened.push({ [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) });
  return { commits: gitCommits({ dir, env: (name) => process.env[name] }), ...makeGitHistory(dir) };
}

const MAIN = ['c3', 'b2', 'a1'].map((sha) => sha.repeat(20)) as unknown as CommitsUnderTest['main'];
const FEATURE = [
  ...['e5', 'd4'].map((sha) => sha.repeat(20)),
  MAIN[1],
  MAIN[2],
] as unknown as CommitsUnderTest['feature'];

const LINES: readonly (readonly string[])[] = [MAIN, FEATURE];

commitsContract('GitHub', async () => {
  const server = await serve(({ path }) => answer(new URL(path, 'http://server')));
  opened.push(server);
  const context = { apiUrl: server.url, repository: { owner: 'acme', name: 'shop', id: 1 } };
  return { commits: githubCommits({ context, token: 'ghs_secret' }), main: MAIN, feature: FEATURE };
});

const NOT_FOUND: Answer = { status: 404, body: '{"message":"Not Found"}' };

/** Compare and the list of commits as GitHub answers them. */
function answer({ pathname, searchParams }: URL): Answer {
  const [, branch, sha] = /^\/repos\/acme\/shop\/compare\/([^/]+)\.\.\.([^/]+)$/.exec(pathname) ?? [];
  if (branch !== undefined && sha !== undefined) {
    const base = lineOf(sha).find((one) => LINES[0]!.includes(one));
    return branch === 'main' && base !== undefined ? found({ merge_base_commit: { sha: base } }) : NOT_FOUND;
  }
  if (pathname !== '/repos/acme/shop/commits') return NOT_FOUND;
  const line = lineOf(searchParams.get('sha') ?? '');
  const from = (Number(searchParams.get('page')) - 1) * Number(searchParams.get('per_page'));
  return line.length === 0 ? NOT_FOUND : found(line.slice(from).map((one) => ({ sha: one })));
}

function lineOf(sha: string): readonly string[] {
  const line = LINES.find((one) => one.includes(sha)) ?? [];
  return line.slice(line.indexOf(sha));
}

function found(value: unknown): Answer {
  return { status: 200, body: JSON.stringify(value) };
}
