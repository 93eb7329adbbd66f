import { StartError } from '../core/verdict/run-error.ts';
import type { Channel } from '../ports/channel.ts';
import { messageOf } from './message-of.ts';

/** Writes what a load cannot start without. Throws `StartError` when the channel cannot take it. */
export async function putBeforeStart(channel: Channel, key: string, bytes: Uint8Array): Promise<void> {
  try {
    await channel.put(key, bytes);
  } catch (error) {
    const hint = 'Make the results folder writable, free some disk, or name another folder as `results-dir`.';
    throw new StartError(`Workers cannot be given ${key}: ${messageOf(error)}.`, { hint, cause: error });
  }
}
