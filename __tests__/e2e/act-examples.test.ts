import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keepStep, requireAct } from './support/act.ts';
import { projectDir } from './support/cli.ts';
import { startServer, type LoopbackServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { hostedGithub, pullSha } from './support/hosted-github.ts';
import { commitAll, copyAction } from './support/repository.ts';
import { expectCode, pullRequest, workflows, type AskedRun, type FinishedWorkflow } from './support/workflows.ts';

const act = workflows();
const root = mkdtempSync(join(tmpdir(), 'loadtest-act-'));
const folder = join(root, 'service');
const actionFolder = join(root, 'action');
let server: LoopbackServer;
let mainSha = '';

beforeAll(async () => {
  requireAct();
  server = await startServer();
  copyAction(actionFolder);
  write('plan.jmx', simplePlan());
  write('start-service.sh', '#!/bin/sh\necho the service was started\n');
  write('loadtest.yml', config('plan.jmx', 'error_rate < 1%', 'baseline: { branch: main, confirm: never }'));
  write('load/browse.yml', config('../plan.jmx', 'error_rate < 1%'));
  write('load/checkout.yml', config('../plan.jmx', '{ check: p95(response_time) < 1ms for 2s, abort: true }'));
  for (const name of ['pull-request', 'nightly', 'dispatch', 'matrix']) {
    const text = readFileSync(join(projectDir, 'examples', `${name}.yml`), 'utf8').trimEnd() + keepStep;
    // On GitHub each leg has a machine of its own; here both loads would measure each other.
    write(workflowOf(name), text.replace('      matrix:\n', '      max-parallel: 1\n$&'));
  }
  mainSha = commitAll(folder);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

/** The repository of a user, in which the examples lie as they are. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode: 0o755 });
}

function config(plan: string, check: string, more = ''): string {
  return `name: service
plan: ${plan}
load: { users: 2, rampUp: 1s, duration: 12s }
target: { url: "${server.url}" }
provider: { kind: local, workers: 1 }
checks:
  - ${check}
${more}
`;
}

function workflowOf(name: string): string {
  return `.github/workflows/${name}.yml`;
}

type Asked = Pick<AskedRun, 'event' | 'payload' | 'env' | 'token'>;

async function run(name: string, asked: Asked): Promise<FinishedWorkflow> {
  return act.run({ folder, workflow: workflowOf(name), actions: { 'org/loadtest-action@v1': actionFolder }, ...asked });
}

describe('the examples', () => {
  it('record a push to main, and compare a pull request with it', async () => {
    await using github = await hostedGithub(mainSha);
    const { token } = github;

    const nightly = await run('nightly', {
      event: 'push',
      payload: { ref: 'refs/heads/main', before: mainSha, after: mainSha, deleted: false },
      token,
      env: (runId) => github.environmentOf({ runId, event: 'push', branch: 'main' }),
    });
    const pull = await run('pull-request', {
      event: 'pull_request',
      payload: pullRequest(mainSha),
      token,
      env: (runId) => github.environmentOf({ runId, event: 'pull_request', branch: 'faster-pay' }),
    });

    expectCode(nightly, 0);
    const [recorded] = nightly.records;
    expect(recorded?.joins).toMatchObject({ baseline: true, branch: 'main' });
    expect(github.artifacts[0]).toMatchObject({ name: 'loadtest.service', isFinal: true });
    expectCode(pull, 0);
    const [judged] = pull.records;
    expect(judged?.build.sha).toBe(pullSha);
    expect(judged?.comparedWith).toMatchObject({ how: 'merge-base', runs: [{ run: recorded?.run, sha: mainSha }] });
    expect(pull.log).toContain('the service was started');
    expect(pull.log).toContain(`The load test says ${String(judged?.verdict.outcome)}, failed checks are []`);
    expect(github.comments.map((comment) => comment.pull)).toEqual([12]);
    expect(github.violations).toEqual([]);
  }, 90_000);

  it('start by hand with other users and another duration, and record nothing', async () => {
    const inputs = { users: '3', duration: '13s', 'target-url': '' };

    const done = await run('dispatch', {
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs },
    });

    expectCode(done, 0);
    const loads = done.records.flatMap((record) => record.loads);
    expect(loads.map(({ users, startAtMs, stopAtMs }) => [users, stopAtMs - startAtMs])).toEqual([[3, 13_000]]);
    expect(done.records.map(({ joins }) => joins.baseline)).toEqual([false]);
  }, 60_000);

  it('judge each leg of a matrix by itself, and fail when one fails', async () => {
    const done = await run('matrix', { event: 'pull_request', payload: pullRequest(mainSha) });

    expectCode(done, 1);
    const verdicts = done.records.map(({ verdict }) => verdict).sort((a, b) => a.outcome.localeCompare(b.outcome));
    expect(verdicts).toEqual([
      expect.objectContaining({ outcome: 'fail', reason: expect.stringContaining('< 1 ms') }),
      expect.objectContaining({ outcome: 'pass' }),
    ]);
    expect(new Set(done.records.map(({ leg }) => leg)).size).toBe(2);
  }, 90_000);
});

describe('the workflow of the README', () => {
  it('is how the example for pull requests begins', () => {
    const readme = readFileSync(join(projectDir, 'README.md'), 'utf8');
    const example = readFileSync(join(projectDir, 'examples/pull-request.yml'), 'utf8');
    const blocks = [...readme.matchAll(/^```ya?ml\n([^]*?)^```/gm)].map(([, text]) => text ?? '');
    const workflow = blocks.filter((text) => text.includes('uses: org/loadtest-action@'));

    expect(workflow.slice(0, 1)).toEqual([example.split('\n').slice(0, 10).join('\n') + '\n']);
  });
});
