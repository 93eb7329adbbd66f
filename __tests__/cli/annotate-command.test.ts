import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type AnnotateFlags, annotateCommand } from '../../src/cli/annotate-command.ts';
import { InputError, StartError } from '../../src/core/verdict/run-error.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'loadtest-annotate-'));
});
afterEach(() => rm(dir, { recursive: true }));

const out: string[] = [];
const io = { out: (text: string) => void out.push(text), err: () => undefined };

/** Exit code of the command; results lie in the folder of the test. */
async function annotate(flags: Partial<AnnotateFlags>, env = {}): Promise<number> {
  out.length = 0;
  const given = { resultsDir: join(dir, 'results'), config: join(dir, 'loadtest.yml'), ...flags };
  return await annotateCommand(given, env, io);
}

async function written(file: string): Promise<readonly unknown[]> {
  const text = await readFile(join(dir, file), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('annotate', () => {
  it('writes a note into the folder that is named, and says so', async () => {
    const flags = {
      text: 'Cache cleared',
      tags: 'cache',
      store: 'files',
      from: '2026-11-22T09:30:00Z',
      buildSha: 'abc',
    };

    expect(await annotate(flags)).toBe(0);

    expect(await written('results/annotations.ndjson')).toEqual([
      {
        ...{ '@timestamp': '2026-11-22T09:30:00.000Z', text: 'Cache cleared', tags: ['cache', 'sha:abc'] },
        ...{ run: null, load: null, build: 'abc', kind: 'note' },
      },
    ]);
    expect(out).toEqual([
      `Annotation written to the folder ${join(dir, 'results')}: "Cache cleared" (note, 2026-11-22T09:30:00.000Z).\n`,
    ]);
  });

  it('adds it to a run in the store of the configuration', async () => {
    await writeFile(join(dir, 'loadtest.yml'), 'results: { dir: kept }\n');

    expect(await annotate({ text: 'Cache cleared', run: 'shop-1' })).toBe(0);

    expect(await written('kept/runs/shop-1/annotations.ndjson')).toMatchObject([{ run: 'shop-1' }]);
  });

  it('tells everything that is wrong at once, the connection too, and writes nothing', async () => {
    const refused = annotate({ store: 'elasticsearch', from: 'noon' }, { ELASTICSEARCH_URL: 'ftp://es' });

    await expect(refused).rejects.toThrow(InputError);
    const { faults } = (await refused.catch((error: unknown) => error)) as InputError;
    expect(faults.slice(0, 2)).toEqual([
      '--text: not given, what happened expected',
      expect.stringMatching(/^--from: /),
    ]);
    expect(faults.slice(2).join('\n')).toMatch(/ELASTICSEARCH_URL/);
  });

  it('fails where the store does not take it', async () => {
    await writeFile(join(dir, 'results'), 'no folder');

    const refused = annotate({ text: 'Cache cleared', store: 'files' });

    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(/^The annotation was not written to the folder .*results: /);
  });
});
