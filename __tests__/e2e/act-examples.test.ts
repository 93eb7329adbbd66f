import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keepStep, requireAct } from './support/act.ts';
import { projectDir } from './support/cli.ts';
import { startServer, type LoopbackServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { commitAll, copyAction } from './support/repository.ts';
import { expectCode, pullRequest, workflows, type FinishedWorkflow } from './support/workflows.ts';

const act = workflows();
const root = mkdtempSync(join(tmpdir(), 'loadtest-act-'));
const folder = join(root, 'service');
const actionFolder = join(root, 'action');
let server: LoopbackServer;
let sha = '';

beforeAll(async () => {
  requireAct();
  server = await startServer();
  copyAction(actionFolder);
  write('plan.jmx', simplePlan());
  write('start-service.sh', '#!/bin/sh\necho the service was started\n');
  write('loadtest.yml', config('plan.jmx', 'error_rate < 1%', 'baseline: { branch: main }'));
  write('load/browse.yml', config('../plan.jmx', 'error_rate < 1%'));
  write('load/checkout.yml', config('../plan.jmx', 'p95(response_time) < 1ms'));
  for (const name of ['pull-request', 'nightly', 'dispatch', 'matrix']) {
    const text = readFileSync(join(projectDir, 'examples', `${name}.yml`), 'utf8').trimEnd() + keepStep;
    // On GitHub each leg has a machine of its own; here both loads would measure each other.
    write(workflowOf(name), text.replace('      matrix:\n', '      max-parallel: 1\n$&'));
  }
  sha = commitAll(folder);
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
load: { users: 2, rampUp: 1s, duration: 10s }
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

async function run(name: string, event: string, payload: Readonly<Record<string, unknown>>): Promise<FinishedWorkflow> {
  const actions = { 'org/loadtest-action@v1': actionFolder };
  return act.run({ folder, workflow: workflowOf(name), event, payload, actions });
}

describe('the examples', () => {
  it('judge a pull request, and tell the verdict to later steps', async () => {
    const done = await run('pull-request', 'pull_request', pullRequest(sha));

    expectCode(done, 0);
    expect(done.records.map(({ build, verdict }) => [build.sha, verdict.outcome])).toEqual([[sha, 'inconclusive']]);
    expect(done.log).toContain('the service was started');
    expect(done.log).toContain('The load test says inconclusive, failed checks are []');
  }, 60_000);

  it('record the baseline from a push to main', async () => {
    const done = await run('nightly', 'push', { ref: 'refs/heads/main', before: sha, after: sha, deleted: false });

    expectCode(done, 0);
    expect(done.records.map(({ joins }) => joins)).toEqual([
      expect.objectContaining({ baseline: true, branch: 'main' }),
    ]);
  }, 60_000);

  it('start by hand with other users and another duration, and record nothing', async () => {
    const inputs = { users: '3', duration: '11s', 'target-url': '' };

    const done = await run('dispatch', 'workflow_dispatch', { ref: 'refs/heads/main', inputs });

    expectCode(done, 0);
    const loads = done.records.flatMap((record) => record.loads);
    expect(loads.map(({ users, startAtMs, stopAtMs }) => [users, stopAtMs - startAtMs])).toEqual([[3, 11_000]]);
    expect(done.records.map(({ joins }) => joins.baseline)).toEqual([false]);
  }, 60_000);

  it('judge each leg of a matrix by itself, and fail when one fails', async () => {
    const done = await run('matrix', 'pull_request', pullRequest(sha));

    expectCode(done, 1);
    const verdicts = done.records.map(({ verdict }) => verdict).sort((a, b) => a.outcome.localeCompare(b.outcome));
    expect(verdicts).toEqual([
      expect.objectContaining({ outcome: 'fail', reason: expect.stringContaining('it must be < 1 ms') }),
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
