import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { filesRunState } from '../../src/adapters/files/run-state.ts';
import { memoryRunState } from '../fakes/memory-run-state.ts';
import { runStateContract } from './run-state.contract.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

runStateContract('memory', () => Promise.resolve(memoryRunState()));
runStateContract('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'run-state-'));
  folders.push(folder);
  return filesRunState(folder);
});
