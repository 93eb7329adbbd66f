import { describe, expect, it } from '@jest/globals';
import { loopbackArtifacts } from '../loopback-artifacts/loopback-artifacts.ts';
import { sample } from './sample.ts';
import { githubDescription } from './openapi.ts';
import { loopbackGithub, type LoopbackGithub, type MountedPart } from './server.ts';

const REPOSITORY = '/repos/shop/checkout';
const COMMENTS = `${REPOSITORY}/issues/12/comments`;

describe('loopbackGithub', () => {
  it.each<[string, string, unknown, string]>([
    [
      'an operation that nobody described',
      `${REPOSITORY}/labels`,
      undefined,
      'GET /repos/shop/checkout/labels is no operation',
    ],
    ['a number that is none', `${COMMENTS}?per_page=many`, undefined, 'query parameter per_page: data must be integer'],
    ['a parameter that there is not', `${COMMENTS}?perPage=100`, undefined, 'unknown query parameter perPage'],
    ['a pull request without a number', `${REPOSITORY}/issues/x/comments`, undefined, 'path parameter issue_number'],
    ['a state that there is not', `${REPOSITORY}/pulls?state=merged`, undefined, 'query parameter state'],
    ['a comment without a body', COMMENTS, {}, "must have required property 'body'"],
    ['a body that is no text', COMMENTS, { body: 3 }, 'body: data/body must be string'],
    ['a property that there is not', COMMENTS, { body: 'x', text: 'y' }, 'unknown property text in the body'],
    ['a body that is no JSON', COMMENTS, 'x', 'body: data must be object'],
  ])('refuses %s, and remembers it', async (_what, path, body, fault) => {
    await using github = await opened();

    const { status } = await ask(github, path, body);

    expect(status).toBe(599);
    expect(github.violations).toEqual([expect.stringContaining(fault)]);
    expect(github.state.comments).toEqual([]);
  });

  it('finds answers that the description does not allow', () => {
    const { operation } = githubDescription().find('GET', COMMENTS)!;
    const comment = sample('issue-comment', { body: 'x' });
    const faultsOf = (body: unknown): readonly string[] => githubDescription().responseFaults(operation, 200, body);

    expect(faultsOf([comment])).toEqual([]);
    expect(faultsOf([{ ...(comment as object), id: 'one' }])).toEqual([
      expect.stringContaining('/0/id must be integer'),
    ]);
    expect(faultsOf([{ ...(comment as object), user: null }])).toEqual([]);
    expect(faultsOf(comment)).toEqual([expect.stringContaining('must be array')]);
  });

  it('remembers comments, and gives them in pages', async () => {
    await using github = await opened();
    for (let n = 0; n < 31; n += 1) await ask(github, COMMENTS, { body: `Remark ${n}` });

    const first = await ask(github, COMMENTS);
    const second = await ask(github, `${COMMENTS}?per_page=30&page=2`);

    expect(first.json).toHaveLength(30);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    expect(second.json).toMatchObject([{ body: 'Remark 30', user: { login: 'eva' } }]);
    expect(github.violations).toEqual([]);
  });

  it('refuses a body of more than 65,536 characters in the words of GitHub', async () => {
    await using github = await opened();

    const [just, over] = [
      await ask(github, COMMENTS, { body: 'ä'.repeat(65_536) }),
      await ask(github, COMMENTS, { body: 'ä'.repeat(65_537) }),
    ];

    expect([just.status, over.status]).toEqual([201, 422]);
    expect(over.json).toMatchObject({ errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] });
  });

  it.each([
    ['eva', 200, 201],
    ['reader', 200, 403],
    ['stranger', 403, 403],
    ['nobody', 401, 401],
  ])('lets %s do what the token allows', async (token, reading, writing) => {
    await using github = await opened();

    expect((await ask(github, COMMENTS, undefined, token)).status).toBe(reading);
    expect((await ask(github, COMMENTS, { body: 'x' }, token)).status).toBe(writing);
    expect(github.violations).toEqual([]);
  });

  it('knows commits, where branches part, and the repository', async () => {
    await using github = await opened();
    github.state.commits.push(
      { sha: 'a', parents: [] },
      { sha: 'b', parents: ['a'] },
      { sha: 'c', parents: ['a'] },
      { sha: 'd', parents: ['b'] },
    );
    github.state.branches.set('main', 'c');

    const compared = await ask(github, `${REPOSITORY}/compare/main...d`);
    const listed = await ask(github, `${REPOSITORY}/commits?sha=d&per_page=2`);
    const repository = await ask(github, REPOSITORY);

    expect(compared.json).toMatchObject({
      ...{ status: 'diverged', ahead_by: 2, behind_by: 1 },
      merge_base_commit: { sha: 'a' },
    });
    expect(listed.json).toMatchObject([{ sha: 'd' }, { sha: 'b' }]);
    expect(repository.json).toMatchObject({ id: 7, full_name: 'shop/checkout', default_branch: 'main' });
    expect(github.violations).toEqual([]);
  });

  it('plays artifacts at the same address, and holds them to the description', async () => {
    const artifacts = loopbackArtifacts('shop/checkout', 7);
    await using github = await opened(artifacts);
    const run = artifacts.startRun();

    artifacts.ledger.create(run, 'x');
    artifacts.ledger.artifacts[0]!.isFinal = true;

    const listed = await ask(github, `${REPOSITORY}/actions/artifacts?name=x`);
    const found = await ask(github, `${REPOSITORY}/actions/runs/${run.id}`);
    const before = [...github.violations];
    const slip = await ask(github, `${REPOSITORY}/actions/runs/${run.id}?pages=2`);

    expect(listed.json).toMatchObject({ total_count: 1, artifacts: [{ name: 'x', workflow_run: { id: run.id } }] });
    expect(found.json).toMatchObject({ id: run.id, event: 'push' });
    expect(before).toEqual([]);
    expect(slip.status).toBe(599);
    expect(github.violations).toEqual(['actions/get-workflow-run: unknown query parameter pages']);
  });
});

async function opened(...parts: readonly MountedPart[]): Promise<LoopbackGithub> {
  const github = await loopbackGithub(...parts);
  github.state.pulls.push({ number: 12, state: 'open', owner: 'shop', branch: 'x', sha: 'a', base: 'main' });
  for (const [token, permission] of [
    ['eva', 'write'],
    ['reader', 'read'],
    ['stranger', 'none'],
  ] as const) {
    github.state.tokens.set(token, { login: token, type: 'User', permission });
  }
  return github;
}

async function ask(
  github: LoopbackGithub,
  path: string,
  body?: unknown,
  token = 'eva',
): Promise<{ readonly status: number; readonly headers: Headers; readonly json: unknown }> {
  const answer = await fetch(`${github.url}${path}`, {
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, json: await answer.json() };
}
