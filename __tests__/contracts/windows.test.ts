import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { channelWindowSink } from '../../src/adapters/channel-windows/channel-window-sink.ts';
import { channelWindowSource } from '../../src/adapters/channel-windows/channel-window-source.ts';
import { folderChannel } from '../../src/adapters/local/folder-channel.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import type { Channel } from '../../src/ports/channel.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { memoryWindows } from '../fakes/memory-windows.ts';
import { windowsContract } from './windows.contract.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const over = (channel: Channel) => ({
  sink: channelWindowSink({ channel, clock: systemClock() }),
  source: channelWindowSource({ channel, load: '1-main', workers: ['local-1', 'local-2'] }),
});

windowsContract('memory', () => Promise.resolve(memoryWindows()));
windowsContract('a channel in memory', () => Promise.resolve(over(memoryChannel())));
windowsContract('a channel in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'windows-'));
  folders.push(folder);
  return over(folderChannel(folder));
});
