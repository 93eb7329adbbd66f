import { decodeJson } from '../../core/protocol/encode-document.ts';
import { keys } from '../../core/protocol/keys.ts';
import { parseWindow } from '../../core/window/parse-window.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Cursor, WindowPage, WindowSource } from '../../ports/window-source.ts';

/**
 * The windows of one load in a channel. The cursor holds the last key read of each worker, so that a read lists only
 * what is newer; what arrived out of order behind it is found by `fetch`.
 */
export function channelWindowSource(options: {
  readonly channel: Channel;
  readonly load: string;
  readonly workers: readonly string[];
}): WindowSource {
  const { channel, load, workers } = options;
  return {
    read: async (cursor, signal) => {
      const last = parseCursor(cursor);
      const page = emptyPage();
      for (const worker of workers) {
        signal.throwIfAborted();
        const found = await channel.list(keys.windowPrefix(load, worker), last.get(worker));
        for (const key of found) {
          signal.throwIfAborted();
          await readWindow(channel, { key, load, worker }, page);
          last.set(worker, key);
        }
      }
      return { ...page, cursor: JSON.stringify(Object.fromEntries(last)) };
    },
    fetch: async (ids, signal) => {
      const page = emptyPage();
      for (const { worker, seq } of ids) {
        signal.throwIfAborted();
        await readWindow(channel, { key: keys.window(load, worker, seq), load, worker }, page);
      }
      return page;
    },
  };
}

interface GrowingPage extends WindowPage {
  readonly windows: WindowDocument[];
  readonly refused: string[];
}

function emptyPage(): GrowingPage {
  return { windows: [], refused: [], cursor: null };
}

async function readWindow(
  channel: Channel,
  place: { readonly key: string; readonly load: string; readonly worker: string },
  page: GrowingPage,
): Promise<void> {
  const bytes = await channel.get(place.key);
  if (bytes === null) return;
  const parsed = parseWindow(decodeJson(bytes));
  if (!parsed.ok) page.refused.push(`${place.key} (${bytes.length} bytes): ${parsed.fault}`);
  else if (keys.window(parsed.window.load, parsed.window.worker, parsed.window.seq) !== place.key) {
    page.refused.push(
      `${place.key} holds window ${parsed.window.seq} of worker ${parsed.window.worker} in load ${parsed.window.load}; a key and its window must agree.`,
    );
  } else page.windows.push(parsed.window);
}

function parseCursor(cursor: Cursor): Map<string, string> {
  const value: unknown = cursor === null ? {} : JSON.parse(cursor);
  if (typeof value !== 'object' || value === null) throw new Error(`${String(cursor)} is no cursor of this source.`);
  return new Map(Object.entries(value).map(([worker, key]) => [worker, String(key)]));
}
