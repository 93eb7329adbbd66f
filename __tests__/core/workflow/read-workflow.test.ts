import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { readWorkflow, type Environment } from '../../../src/core/workflow/read-workflow.ts';
import type { WorkflowContext } from '../../../src/core/workflow/workflow-context.ts';

const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as readonly {
  readonly name: string;
  readonly examples: readonly unknown[];
}[];

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const env: Environment = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'shop/checkout',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '981',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW: 'Load test',
  GITHUB_JOB: 'gate',
  GITHUB_ACTOR: 'eva',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/heads/feature/pay',
};
const home = { id: 7, full_name: 'shop/checkout', owner: { login: 'shop' } };
const fork = { id: 8, full_name: 'eva/checkout', owner: { login: 'eva' } };
const pull = {
  number: 12,
  head: { sha: HEAD, ref: 'feature/pay', repo: home },
  base: { ref: 'main', repo: home },
};
const workflowRun = {
  head_sha: HEAD,
  head_branch: 'feature/pay',
  head_repository: home,
  repository: home,
  pull_requests: [{ number: 12, head: { sha: HEAD }, base: { ref: 'main', repo: { id: 7 } } }],
};

describe('readWorkflow', () => {
  it('reads what every event has from the environment', () => {
    expect(contextOf(env, {}, '{"java":21}')).toEqual({
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      repository: { owner: 'shop', name: 'checkout', id: 7 },
      eventName: 'push',
      workflowRun: 981,
      attempt: 2,
      workflow: 'Load test',
      job: 'gate',
      actor: 'eva',
      leg: 'java-21',
      sha: SHA,
      ref: 'feature/pay',
      baseBranch: null,
      isFork: false,
      pullRequest: { kind: 'of-commit', sha: SHA, branch: 'feature/pay' },
      link: 'https://github.com/shop/checkout/actions/runs/981',
    });
  });

  const number = { kind: 'number', number: 12 };
  const none = { kind: 'none' };
  const ofPull = { sha: HEAD, ref: 'feature/pay', baseBranch: 'main', isFork: false, pullRequest: number };
  const ofCommit = { sha: SHA, ref: 'feature/pay', baseBranch: null, isFork: false };
  const merge = { GITHUB_REF: 'refs/pull/12/merge', GITHUB_HEAD_REF: 'feature/pay', GITHUB_BASE_REF: 'main' };
  const queue = `gh-readonly-queue/release/1.2/pr-12-${HEAD}`;

  it.each<[string, string, unknown, Environment, object]>([
    ['takes the head', 'pull_request', { number: 12, pull_request: pull }, merge, ofPull],
    ['takes the head', 'pull_request_target', { pull_request: pull }, merge, ofPull],
    ['takes the head', 'pull_request_review', { pull_request: pull }, merge, ofPull],
    ['knows a fork', 'pull_request', { pull_request: withHead({ repo: fork }) }, merge, { ...ofPull, isFork: true }],
    ['knows a deleted fork', 'pull_request', { pull_request: withHead({ repo: null }) }, merge, { isFork: true }],
    [
      'compares names without ids',
      'pull_request',
      { pull_request: withHead({ repo: { full_name: 'Shop/Checkout' } }) },
      merge,
      { isFork: false },
    ],
    [
      'does not take an unnamed repository for its own',
      'pull_request',
      { pull_request: withHead({ repo: undefined }) },
      merge,
      { isFork: true },
    ],
    [
      'falls back to the environment without a payload',
      'pull_request',
      undefined,
      merge,
      { sha: SHA, ref: 'feature/pay', baseBranch: 'main', isFork: true, pullRequest: number },
    ],
    [
      'knows no pull request where nothing names it',
      'pull_request',
      { pull_request: { number: 'twelve', head: 3 } },
      {},
      { sha: SHA, ref: 'feature/pay', baseBranch: null, pullRequest: none },
    ],
    [
      'looks for its commit',
      'push',
      {},
      {},
      { ...ofCommit, pullRequest: { kind: 'of-commit', sha: SHA, branch: 'feature/pay' } },
    ],
    ['has none for a tag', 'push', {}, { GITHUB_REF: 'refs/tags/v1' }, { ref: 'v1', pullRequest: none }],
    [
      'reads the branch of the queue',
      'merge_group',
      { merge_group: { head_sha: HEAD, head_ref: `refs/heads/${queue}`, base_ref: 'refs/heads/release/1.2' } },
      {},
      { sha: HEAD, ref: queue, baseBranch: 'release/1.2', isFork: false, pullRequest: number },
    ],
    [
      'reads the branch of the queue from the environment',
      'merge_group',
      { merge_group: {} },
      { GITHUB_REF: `refs/heads/${queue}` },
      { sha: SHA, ref: queue, baseBranch: 'release/1.2', pullRequest: number },
    ],
    [
      'has none for another branch',
      'merge_group',
      null,
      {},
      { ref: 'feature/pay', baseBranch: null, pullRequest: none },
    ],
    ['takes the number', 'workflow_run', { workflow_run: workflowRun }, {}, ofPull],
    [
      'looks for the branch of a fork',
      'workflow_run',
      { workflow_run: { ...workflowRun, head_repository: fork, pull_requests: [] } },
      {},
      {
        sha: HEAD,
        baseBranch: null,
        isFork: true,
        pullRequest: { kind: 'of-branch', owner: 'eva', branch: 'feature/pay', sha: HEAD },
      },
    ],
    [
      'does not take a pull request of another repository',
      'workflow_run',
      {
        workflow_run: {
          ...workflowRun,
          pull_requests: [{ number: 4, head: { sha: HEAD }, base: { repo: { id: 8 } } }],
        },
      },
      {},
      { pullRequest: { kind: 'of-branch', owner: 'shop', branch: 'feature/pay', sha: HEAD } },
    ],
    [
      'does not take a pull request that has moved on',
      'workflow_run',
      {
        workflow_run: { ...workflowRun, pull_requests: [{ number: 4, head: { sha: SHA }, base: { repo: { id: 7 } } }] },
      },
      {},
      { pullRequest: { kind: 'of-branch', owner: 'shop', branch: 'feature/pay', sha: HEAD } },
    ],
    [
      'has nothing without its fields',
      'workflow_run',
      { workflow_run: { pull_requests: 'x' } },
      {},
      { sha: SHA, ref: 'feature/pay', isFork: true, pullRequest: none },
    ],
    [
      'takes the number, and knows nothing of its commit',
      'issue_comment',
      { issue: { number: 12, pull_request: { url: 'x' } } },
      {},
      { ...ofCommit, isFork: true, pullRequest: number },
    ],
    ['has none for an issue', 'issue_comment', { issue: { number: 12 } }, {}, { ...ofCommit, pullRequest: none }],
    ['has none without a number', 'issue_comment', { issue: { pull_request: {} } }, {}, { pullRequest: none }],
    [
      'looks for its commit',
      'workflow_dispatch',
      {},
      {},
      { pullRequest: { kind: 'of-commit', sha: SHA, branch: 'feature/pay' } },
    ],
    ['has none', 'schedule', {}, {}, { ...ofCommit, pullRequest: none }],
    ['has none', 'repository_dispatch', {}, {}, { ...ofCommit, pullRequest: none }],
    ['has none', 'something_new', {}, {}, { ...ofCommit, pullRequest: none }],
  ])('%s on %s: %j', (_what, eventName, payload, more, expected) => {
    expect(contextOf({ ...env, GITHUB_EVENT_NAME: eventName, ...more }, payload)).toMatchObject(expected);
  });

  it.each([[undefined], [null], ['text'], [3], [[]], [{ pull_request: null }], [{ workflow_run: [] }], [{ issue: 1 }]])(
    'reads any event with the payload %j',
    (payload) => {
      for (const { name } of examples) {
        const context = contextOf({ ...env, GITHUB_EVENT_NAME: name }, payload);

        expect(context).toMatchObject({ sha: SHA, ref: 'feature/pay' });
        expect(context.pullRequest.kind).toMatch(/^(none|of-commit)$/);
      }
    },
  );

  it('tolerates a runner that sets no more than it must', () => {
    const { GITHUB_REPOSITORY, GITHUB_EVENT_NAME, GITHUB_RUN_ID, GITHUB_SHA } = env;

    const context = contextOf({ GITHUB_REPOSITORY, GITHUB_EVENT_NAME, GITHUB_RUN_ID, GITHUB_SHA }, {});

    expect(context).toMatchObject({
      apiUrl: 'https://api.github.com',
      repository: { id: null },
      attempt: 1,
      actor: null,
      ref: '',
      pullRequest: { kind: 'none' },
    });
  });

  it('takes the commit from the payload where the runner names none', () => {
    const context = contextOf({ ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: '' }, { pull_request: pull });

    expect(context.sha).toBe(HEAD);
  });

  it('names every fault at once', () => {
    const read = readWorkflow({ GITHUB_API_URL: 'nowhere', GITHUB_RUN_ID: '1.5' }, {}, { matrix: '[]' });

    expect(read).toEqual({
      faults: [
        expect.stringMatching(/^The environment variable GITHUB_REPOSITORY is not set; owner\/name .* is expected\./),
        expect.stringContaining('GITHUB_RUN_ID is "1.5"'),
        expect.stringContaining('GITHUB_EVENT_NAME is not set'),
        expect.stringContaining('GITHUB_API_URL is "nowhere"'),
        expect.stringContaining('The matrix is "[]"'),
        expect.stringContaining('GITHUB_SHA is not set'),
      ],
    });
  });
});

describe("readWorkflow over GitHub's own examples", () => {
  it.each(examples.flatMap(({ name, examples: bodies }) => bodies.map((body, index) => [name, index, body] as const)))(
    'reads %s %i',
    (name, _index, body) => {
      const context = contextOf({ ...env, GITHUB_EVENT_NAME: name }, body);

      const pullRequest = (body as { pull_request?: { number: number } }).pull_request;
      if (/^pull_request(_review|_review_comment)?$/.test(name)) {
        expect(context.pullRequest).toEqual({ kind: 'number', number: pullRequest!.number });
      }
      expect(context.sha).toMatch(/^[0-9a-f]{40}$/);
      expect(context.ref).not.toBe('');
    },
  );
});

function contextOf(environment: Environment, payload: unknown, matrix: string | null = null): WorkflowContext {
  const read = readWorkflow(environment, payload, { matrix });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.context;
}

function withHead(head: object): object {
  return { ...pull, head: { ...pull.head, ...head } };
}
