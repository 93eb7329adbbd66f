import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/action/run-action.ts';

let workspace = '';
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'loadtest-annotate-'));
});
afterEach(() => rm(workspace, { recursive: true }));

/** Exit code and log of a step with these inputs on a runner. */
async function step(inputs: Readonly<Record<string, string>>, interrupt = new AbortController().signal) {
  const env = {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'shop/checkout', GITHUB_RUN_ID: '7' },
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'abc', GITHUB_REF: 'refs/heads/main', GITHUB_ACTOR: 'octocat' },
    ...{ GITHUB_EVENT_PATH: join(workspace, 'event.json'), INPUT_COMMAND: 'annotate' },
    ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  };
  await writeFile(env.GITHUB_EVENT_PATH, '{}');
  let log = '';
  const code = await runAction(env, (text) => void (log += text), interrupt);
  return { code, log };
}

describe('command: annotate', () => {
  it('writes the annotation with the facts of the workflow, and passes', async () => {
    const { code, log } = await step({ text: 'Release 7', tags: 'deployment', store: 'files', environment: 'live' });

    expect(code).toBe(0);
    expect(log).toContain('Annotation written to the folder');
    const text = await readFile(join(workspace, '.loadtest/annotations.ndjson'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      ...{ text: 'Release 7', kind: 'deployment', build: 'abc', run: null },
      tags: [
        ...['deployment', 'sha:abc', 'ref:main', 'actor:octocat', 'environment:live'],
        'link:https://github.com/shop/checkout/actions/runs/7',
      ],
    });
  });

  it('fails with 2 and all faults where the input is wrong', async () => {
    const { code, log } = await step({ from: 'noon' });

    expect(code).toBe(2);
    expect(log.match(/^::error title=Annotation%3A wrong input::/gm)).toHaveLength(3);
    expect(log).toMatch(/input text: not given[^]*input from: "noon"[^]*input store: not given/);
    expect(log).not.toContain('load was started');
  });

  it('fails with 3 and a sentence where the store does not take it', async () => {
    await writeFile(join(workspace, '.loadtest'), 'no folder');

    const { code, log } = await step({ text: 'Release 7', store: 'files' });

    expect(code).toBe(3);
    expect(log).toMatch(/^::error title=Annotation%3A not written::The annotation was not written to the folder /m);
  });

  it('does not wait for the store when the job is ended', async () => {
    const { code, log } = await step({ text: 'Release 7', store: 'files' }, AbortSignal.abort('SIGINT was received'));

    expect(code).toBe(3);
    expect(log).toContain('The annotation may not be written: SIGINT was received');
  });
});
