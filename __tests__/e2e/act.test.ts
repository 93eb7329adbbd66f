import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepStep, requireAct } from './support/act.ts';
import { hostedGithub, pullSha } from './support/hosted-github.ts';
import { commitAll, copyProject } from './support/repository.ts';
import { expectCode, freePort, pullRequest, shownOutputs, workflows } from './support/workflows.ts';

const workflow = '.github/workflows/loadtest.yml';
const act = workflows();
const folder = mkdtempSync(join(tmpdir(), 'loadtest-act-'));
let mainSha = '';

beforeAll(() => {
  requireAct();
  copyProject(folder);
  const config = join(folder, 'examples/shop/loadtest.yml');
  // A short load: what is tested is the way from the event to the verdict.
  const text = readFileSync(config, 'utf8').replace(/duration: .*/, 'duration: 14s');
  writeFileSync(config, text.replace(/users: .*/, 'users: 10'));
  appendFileSync(join(folder, workflow), keepStep);
  mainSha = commitAll(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the load test workflow', () => {
  it('tests the build of a pull request, and tells its verdict in outputs, log, summary and a comment', async () => {
    await using github = await hostedGithub(mainSha);

    const done = await act.run({
      folder,
      workflow,
      event: 'pull_request',
      payload: pullRequest(mainSha),
      token: github.token,
      env: (runId) => github.environmentOf({ runId, event: 'pull_request', branch: 'faster-pay' }),
      vars: { SHOP_PORT: String(await freePort()) },
    });

    expectCode(done, 0);
    const [record] = done.records;
    expect(record?.build).toMatchObject({ sha: pullSha });
    expect(record?.verdict.outcome).toBe('inconclusive');
    const outputs = shownOutputs(done.log);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'run-id': record?.run, 'failed-checks': '[]' });
    expect(done.log).toContain('::warning');
    expect(done.log).toContain(record?.verdict.reason);
    expect(done.log).toMatch(/Summary - [^]*shop/);
    expect(github.comments.map(({ id, pull }) => [String(id), pull])).toEqual([[outputs['comment-id'], 12]]);
    expect(github.comments[0]?.body).toContain('nconclusive');
    expect(github.violations).toEqual([]);
    expect(done.log).not.toContain(github.token);
  }, 90_000);

  it('takes users and duration from whoever starts it by hand', async () => {
    const done = await act.run({
      folder,
      workflow,
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { users: '4', duration: '15s' } },
      vars: { SHOP_PORT: String(await freePort()) },
    });

    expectCode(done, 0);
    const [record] = done.records;
    const [load] = record?.loads ?? [];
    expect(load?.users).toBe(4);
    expect((load?.stopAtMs ?? 0) - (load?.startAtMs ?? 0)).toBe(15_000);
    expect(record?.joins.baseline).toBe(false);
    expect(shownOutputs(done.log)).toMatchObject({ verdict: record?.verdict.outcome });
  }, 90_000);

  it('fails the job, and stops the shop, when the configuration is wrong', async () => {
    const done = await act.run({
      folder,
      workflow,
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { users: 'many', duration: '' } },
      vars: { SHOP_PORT: String(await freePort()) },
    });

    expectCode(done, 1);
    expect(done.log).toMatch(/::error.*many/);
    expect(done.records).toEqual([]);
  }, 60_000);
});
