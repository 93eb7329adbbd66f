import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compareFolders } from '../../scripts/bundle/compare-folders.ts';

describe('compareFolders', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compare-folders-'));
    for (const side of ['a', 'b']) {
      await mkdir(join(folder, side, 'cli'), { recursive: true });
      await writeFile(join(folder, side, 'cli/index.js'), 'one\n');
    }
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const compare = (): Promise<readonly string[]> => compareFolders(join(folder, 'a'), join(folder, 'b'));

  it('finds nothing between equal folders', async () => {
    expect(await compare()).toEqual([]);
  });

  it('names the file whose bytes differ', async () => {
    await writeFile(join(folder, 'b/cli/index.js'), 'two\n');

    expect(await compare()).toEqual(['cli/index.js differs']);
  });

  it('names a missing file and one that is left over', async () => {
    await writeFile(join(folder, 'a/cli/12.index.js'), '');
    await writeFile(join(folder, 'b/cli/99.index.js'), '');

    expect(await compare()).toEqual(['cli/12.index.js is missing', 'cli/99.index.js is too much']);
  });

  it('calls every file missing when the folder is not there', async () => {
    await rm(join(folder, 'b'), { recursive: true });

    expect(await compare()).toEqual(['cli/index.js is missing']);
  });
});
