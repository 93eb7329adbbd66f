import { decodeJson } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import { parseHeartbeat } from '../core/protocol/parse-heartbeat.ts';
import { parseRelease } from '../core/protocol/parse-release.ts';
import type { Timings } from '../core/plan/timings.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';

/** What an agent knows of its controller. */
export interface ControllerWatch {
  /** The heartbeat has not changed, or could not be read, for `heartbeatDeadMs` of this machine's monotonic clock. */
  isDead(): boolean;
  /** The fleet is done. */
  isReleased(): boolean;
}

/** Follows heartbeat and release until the signal. A channel that hangs looks like a controller that is dead. */
export function watchController(
  { channel, clock }: { readonly channel: Channel; readonly clock: Clock },
  timings: Pick<Timings, 'channelPollMs' | 'heartbeatDeadMs'>,
  signal: AbortSignal,
): ControllerWatch {
  let seq: number | null = null;
  let changedMs = clock.monotonicMs();
  let isReleased = false;
  const look = async (): Promise<void> => {
    const heartbeat = parseHeartbeat(await readJson(channel, keys.heartbeat));
    if (heartbeat.ok && heartbeat.heartbeat.seq !== seq) {
      seq = heartbeat.heartbeat.seq;
      changedMs = clock.monotonicMs();
    }
    if (parseRelease(await readJson(channel, keys.release)).ok) isReleased = true;
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      await look().catch(() => undefined);
      await clock.sleep(timings.channelPollMs, signal).catch(() => undefined);
    }
  };
  void follow();
  return {
    isDead: () => clock.monotonicMs() - changedMs >= timings.heartbeatDeadMs,
    isReleased: () => isReleased,
  };
}

/** `undefined`: nothing is there. */
async function readJson(channel: Channel, key: string): Promise<unknown> {
  const bytes = await channel.get(key);
  return bytes === null ? undefined : decodeJson(bytes);
}
