import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { folderChannel } from '../../src/adapters/local/folder-channel.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { channelContract } from './channel.contract.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

channelContract('memory', () => Promise.resolve(memoryChannel()));
channelContract('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'channel-'));
  folders.push(folder);
  return folderChannel(join(folder, 'not yet there'));
});
