import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles } from '../bundle/build-bundles.ts';
import { compareFolders } from '../bundle/compare-folders.ts';
import { inProject } from '../process/project.ts';
import type { Part } from './part.ts';

/** dist/ is what the sources give, to the byte, with no file missing or left over. */
export const distPart: Part = {
  name: 'dist',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'loadtest-dist-'));
    try {
      const rebuilt = join(folder, 'dist');
      await buildBundles(rebuilt);
      const differences = await compareFolders(rebuilt, inProject('dist'));
      if (differences.length === 0) return { faults: '' };
      return {
        faults: [...differences.map((text) => `dist/${text}`), 'Run npm run build and commit dist/.'].join('\n'),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
