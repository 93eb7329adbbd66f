import { describe, expect, it } from '@jest/globals';
import type { Workspace } from '../../src/ports/workspace.ts';

/** Files that `open` must provide below its folder; each holds its own path. */
export const WORKSPACE_FILES = ['plan.jmx', 'lib/b.groovy', 'lib/a.groovy', 'lib/deep/c.groovy', 'data/ä b.csv'];

export function workspaceContract(name: string, open: () => Promise<{ workspace: Workspace; dir: string }>): void {
  describe(`Workspace: ${name}`, () => {
    it('reads a file, and answers null for one that is not there', async () => {
      const { workspace, dir } = await open();

      expect(new TextDecoder().decode((await workspace.read(`${dir}/data/ä b.csv`)) ?? undefined)).toBe('data/ä b.csv');
      expect(await workspace.read(`${dir}/none`)).toBeNull();
      expect(await workspace.read(`${dir}/plan.jmx/none`)).toBeNull();
    });

    it.each([
      ['lib/*.groovy', ['lib/a.groovy', 'lib/b.groovy']],
      ['lib/**', ['lib/a.groovy', 'lib/b.groovy', 'lib/deep/c.groovy']],
      ['**/*.csv', ['data/ä b.csv']],
      ['plan.jmx', ['plan.jmx']],
      ['none/**', []],
    ])('finds the files of %s, sorted and absolute', async (pattern, expected) => {
      const { workspace, dir } = await open();

      expect(await workspace.glob(dir, pattern)).toEqual(expected.map((file) => `${dir}/${file}`));
    });

    it('takes patterns that are absolute or go up', async () => {
      const { workspace, dir } = await open();

      expect(await workspace.glob(`${dir}/lib`, '../*.jmx')).toEqual([`${dir}/plan.jmx`]);
      expect(await workspace.glob('/', `${dir}/data/*`)).toEqual([`${dir}/data/ä b.csv`]);
    });
  });
}
