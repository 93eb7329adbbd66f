import { encodeDocument } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import type { HeartbeatDocument } from '../core/protocol/documents.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';

/** A heartbeat that stops when it is told, after its last write. */
export interface Heartbeat {
  stop(): Promise<void>;
}

/**
 * Rewrites the heartbeat every `intervalMs` until stopped. A write that fails is tried again at the next beat: workers
 * forgive a gap far longer than one interval, and the load must not end because one write did.
 */
export function startHeartbeat(channel: Channel, clock: Clock, intervalMs: number): Heartbeat {
  const stopping = new AbortController();
  const beating = (async () => {
    for (let seq = 0; !stopping.signal.aborted; seq += 1) {
      const beat: HeartbeatDocument = { v: 1, kind: 'heartbeat', seq };
      await channel.put(keys.heartbeat, encodeDocument(beat)).catch(() => false);
      await clock.sleep(intervalMs, stopping.signal).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await beating;
    },
  };
}
