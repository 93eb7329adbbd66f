import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { filesRunStore } from '../../src/adapters/files/run-store.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';
import { runStoreContract } from './run-store.contract.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

runStoreContract('memory', () => Promise.resolve(memoryRunStore()));
runStoreContract('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'run-store-'));
  folders.push(folder);
  return filesRunStore(folder);
});
