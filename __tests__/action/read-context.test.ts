import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actionLog } from '../../src/action/action-log.ts';
import { readContext } from '../../src/action/read-context.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'event-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const RUNNER = {
  ...{ GITHUB_REPOSITORY: 'shop/checkout', GITHUB_RUN_ID: '981', GITHUB_EVENT_NAME: 'issue_comment' },
  ...{ GITHUB_SHA: 'b18e51d', GITHUB_REF: 'refs/heads/main' },
};

async function read(event: string | null, env: Readonly<Record<string, string>> = RUNNER) {
  const file = join(dir, 'event.json');
  if (event !== null) writeFileSync(file, event);
  const log = actionLog(() => undefined, { isRunner: false });
  const context = await readContext({ ...env, GITHUB_EVENT_PATH: file }, null, log);
  return { context, said: log.findings.map(({ text }) => text) };
}

describe('what is known of the workflow', () => {
  it('comes from the event', async () => {
    const { context, said } = await read('{"issue":{"number":3,"pull_request":{}}}');

    expect(context).toMatchObject({ workflowRun: 981, pullRequest: { kind: 'number', number: 3 } });
    expect(said).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"pull_'],
    ['missing', null],
  ])('has no pull request when the event file is %s, and that is said once', async (_, event) => {
    const { context, said } = await read(event);

    expect(context).toMatchObject({ workflowRun: 981, pullRequest: { kind: 'none' } });
    expect(said).toEqual([expect.stringContaining('pull request may stay unknown')]);
  });

  it('is nothing without what every runner sets', async () => {
    const { context, said } = await read('{}', {});

    expect(context).toBeNull();
    expect(said).toEqual([expect.stringMatching(/no comment and no baseline[^]*GITHUB_REPOSITORY/)]);
  });
});
