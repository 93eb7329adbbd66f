import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepStep, requireAct } from './support/act.ts';
import { commitAll, copyProject } from './support/repository.ts';
import { expectCode, freePort, pullRequest, shownOutputs, workflows } from './support/workflows.ts';

const workflow = '.github/workflows/loadtest.yml';
const act = workflows();
const folder = mkdtempSync(join(tmpdir(), 'loadtest-act-'));
let sha = '';

beforeAll(() => {
  requireAct();
  copyProject(folder);
  const config = join(folder, 'examples/shop/loadtest.yml');
  // A short load: what is tested is the way from the event to the verdict.
  const text = readFileSync(config, 'utf8').replace(/duration: .*/, 'duration: 12s');
  writeFileSync(config, text.replace(/users: .*/, 'users: 10'));
  appendFileSync(join(folder, workflow), keepStep);
  sha = commitAll(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the load test workflow', () => {
  it('tests the build of a pull request, and tells its verdict in outputs, log and summary', async () => {
    const port = await freePort();

    const done = await act.run({
      folder,
      workflow,
      event: 'pull_request',
      payload: pullRequest(sha),
      vars: { SHOP_PORT: String(port) },
    });

    expectCode(done, 0);
    const [record] = done.records;
    expect(record?.build).toMatchObject({ sha });
    expect(record?.verdict.outcome).toBe('inconclusive');
    const outputs = shownOutputs(done.log);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'run-id': record?.run, 'failed-checks': '[]' });
    expect(done.log).toContain('::warning');
    expect(done.log).toContain(record?.verdict.reason);
    expect(done.log).toMatch(/Summary - [^]*shop/);
  }, 90_000);

  it('takes users and duration from whoever starts it by hand', async () => {
    const port = await freePort();

    const done = await act.run({
      folder,
      workflow,
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { users: '4', duration: '13s' } },
      vars: { SHOP_PORT: String(port) },
    });

    expectCode(done, 0);
    const [record] = done.records;
    const [load] = record?.loads ?? [];
    expect(load?.users).toBe(4);
    expect((load?.stopAtMs ?? 0) - (load?.startAtMs ?? 0)).toBe(13_000);
    expect(record?.joins.baseline).toBe(false);
    expect(shownOutputs(done.log)).toMatchObject({ verdict: record?.verdict.outcome });
  }, 90_000);

  it('fails the job, and stops the shop, when the configuration is wrong', async () => {
    const port = await freePort();

    const done = await act.run({
      folder,
      workflow,
      event: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { users: 'many', duration: '' } },
      vars: { SHOP_PORT: String(port) },
    });

    expectCode(done, 1);
    expect(done.log).toMatch(/::error.*many/);
    expect(done.records).toEqual([]);
  }, 60_000);
});
