import { windowIndexAt } from '../core/window/grid.ts';
import type { RunningLoad } from '../ports/load-generator.ts';
import { frozenWatch } from './frozen-watch.ts';
import { hostReading, unobserved } from './host-readings.ts';
import type { HostSnapshot } from './host-readings.ts';
import type { LoadInProgress } from './load-in-progress.ts';

/** Host counters cost a file per thread of the generator. */
const LOOK_AT_HOST_MS = 1_000;
/** rules: "A window closes 1 s after its end"; until then no window needs a reading. */
const CLOSE_AFTER_MS = 1_000;

/** Follows the counters of a generator and its host through one load. */
export interface HostFollower {
  look(): Promise<HostSnapshot>;
  lookSometimes(): Promise<void>;
  closeWindows(): Promise<void>;
  /** What is due when the generator has gone: measured as long as it lived. */
  closeLastWindows(): void;
}

/** Looks at the counters of generator and host, and closes windows with what lies between two looks. */
export function followHost(load: LoadInProgress, running: RunningLoad): HostFollower {
  const { ports, go, time, results, ladder, faults } = load;
  const frozen = frozenWatch();
  let lastWindow: HostSnapshot | null = null;
  /** The last look while the generator lived. */
  let lastSeen: HostSnapshot | null = null;
  let lastLookMs = -Infinity;
  let lastDue = -Infinity;
  const look = async (): Promise<HostSnapshot> => {
    const counters = await ports.counters.read(running.pid);
    const { gcMs } = await running.counters();
    lastLookMs = ports.clock.monotonicMs();
    const snapshot = { monotonicMs: lastLookMs, counters, gcMs };
    if (counters !== null) lastSeen = snapshot;
    lastWindow ??= snapshot;
    const why = frozen(counters, lastLookMs);
    if (why !== null && ladder.reason === null) {
      faults.invalid('jmeter-frozen', why);
      ladder.order('aborted', 'now', time.nowMs());
    }
    return snapshot;
  };
  return {
    look,
    lookSometimes: async () => {
      if (ports.clock.monotonicMs() - lastLookMs < LOOK_AT_HOST_MS) return;
      await look();
    },
    closeWindows: async () => {
      const due = windowIndexAt(go, time.nowMs() - CLOSE_AFTER_MS);
      if (due <= lastDue) return;
      lastDue = due;
      const snapshot = await look();
      const closed = results.close(hostReading(lastWindow, snapshot, ports.counters));
      for (const window of closed) ports.windowSink.write(window);
      if (closed.length > 0) lastWindow = snapshot;
    },
    closeLastWindows: () => {
      const reading = lastSeen === null ? unobserved : hostReading(lastWindow, lastSeen, ports.counters);
      for (const window of results.close(reading)) ports.windowSink.write(window);
    },
  };
}
