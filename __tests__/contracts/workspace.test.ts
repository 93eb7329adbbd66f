import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemWorkspace } from '../../src/adapters/system/workspace.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { WORKSPACE_FILES, workspaceContract } from './workspace.contract.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'workspace-'));
  for (const file of WORKSPACE_FILES) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), file);
  }
});
afterAll(() => rm(dir, { recursive: true }));

workspaceContract('system', () => Promise.resolve({ workspace: systemWorkspace(), dir }));
workspaceContract('memory', () =>
  Promise.resolve({
    workspace: memoryWorkspace(Object.fromEntries(WORKSPACE_FILES.map((file) => [`/home/${file}`, file]))),
    dir: '/home',
  }),
);

it('says which file cannot be read, and why', async () => {
  await expect(systemWorkspace().read(join(dir, 'lib'))).rejects.toThrow(/lib cannot be read: EISDIR/);
});
