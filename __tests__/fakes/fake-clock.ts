import type { Clock } from '../../src/ports/clock.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Moves on, waking sleepers in the order of their time; each has run to its next wait before the next one wakes. */
  advance(ms: number): Promise<void>;
  /** From now on time jumps to the next sleeper as soon as nobody has anything else to do. Ends with the returned function. */
  runFreely(): () => void;
  /** Moves the wall clock alone, as a person or NTP would. */
  stepWall(ms: number): void;
}

interface Sleeper {
  readonly dueMs: number;
  wake(): void;
}

export function fakeClock(startMs = Date.UTC(2026, 0, 15, 12)): FakeClock {
  let elapsedMs = 0;
  let wallOffsetMs = startMs;
  let seed = 1;
  const sleepers = new Set<Sleeper>();

  const wakeNext = (untilMs: number): boolean => {
    const next = [...sleepers].sort((a, b) => a.dueMs - b.dueMs)[0];
    if (next === undefined || next.dueMs > untilMs) return false;
    elapsedMs = Math.max(elapsedMs, next.dueMs);
    sleepers.delete(next);
    next.wake();
    return true;
  };

  return {
    now: () => wallOffsetMs + elapsedMs,
    monotonicMs: () => elapsedMs,
    random: () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        const refuse = (): void => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        };
        const sleeper = {
          dueMs: elapsedMs + ms,
          wake: () => {
            signal.removeEventListener('abort', refuse);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal.addEventListener('abort', refuse, { once: true });
      }),
    advance: async (ms) => {
      const untilMs = elapsedMs + ms;
      await settled();
      while (wakeNext(untilMs)) await settled();
      elapsedMs = untilMs;
    },
    runFreely: () => {
      let isOn = true;
      const pump = (): void => {
        if (!isOn) return;
        wakeNext(Infinity);
        setImmediate(pump);
      };
      setImmediate(pump);
      return () => {
        isOn = false;
      };
    },
    stepWall: (ms) => {
      wallOffsetMs += ms;
    },
  };
}

/** All microtasks have run when the next turn of the event loop comes. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
