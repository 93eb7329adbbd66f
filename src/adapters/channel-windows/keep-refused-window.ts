import { encodeDocument } from '../../core/protocol/encode-document.ts';
import { keys } from '../../core/protocol/keys.ts';
import type { WindowDocument } from '../../core/window/window-document.ts';
import type { Channel } from '../../ports/channel.ts';

/** Keeps a window that a store refused beside the others, with the reason. It is for people: nothing reads it. Throws when it cannot write. */
export async function keepRefusedWindow(window: WindowDocument, reason: string, channel: Channel): Promise<void> {
  const document = { v: 1, kind: 'refused-window', reason, window };
  await channel.put(keys.refused(window.load, window.worker, window.seq), encodeDocument(document));
}
