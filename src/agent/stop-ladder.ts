import type { EndReason } from '../core/live/end-reason.ts';
import type { Timings } from '../core/plan/timings.ts';
import type { StopHow } from '../core/protocol/documents.ts';
import type { RunningLoad } from '../ports/load-generator.ts';

/** How long a process may outlive SIGKILL before it is given up. */
const GIVE_UP_AFTER_KILL_MS = 5_000;

/** The end of one load: why, and which rungs of the ladder were taken. */
export interface StopLadder {
  /** The first reason stays; `now` after `graceful` hurries. */
  order(reason: EndReason, how: StopHow, nowMs: number): void;
  /** Takes the rungs that are due. Times of one scale, in ms. */
  climb(generator: Pick<RunningLoad, 'stop' | 'kill'>, nowMs: number): Promise<void>;
  /** `null`: nothing was ordered. */
  readonly reason: EndReason | null;
  /** Failed rows from here on are cut: the load was ordered to end `now` while users were waited for. */
  readonly cutFromMs: number | null;
  /** A graceful end took longer than the drain time: requests unanswered from here on are errors. */
  readonly drainOverMs: number | null;
  /** The last signal that was sent. */
  readonly killedBy: 'SIGTERM' | 'SIGKILL' | null;
  /** Even SIGKILL did not help. */
  isGivenUp(nowMs: number): boolean;
}

/** rules: graceful = Shutdown, wait the drain time, then as now; now = StopTestNow, SIGTERM, SIGKILL. */
export function stopLadder(timings: Pick<Timings, 'gracefulDrainMs' | 'stopTermMs' | 'stopKillMs'>): StopLadder {
  let reason: EndReason | null = null;
  let gracefulMs: number | null = null;
  let nowOrderedMs: number | null = null;
  let cutFromMs: number | null = null;
  let drainOverMs: number | null = null;
  let told: StopHow | null = null;
  let killedBy: 'SIGTERM' | 'SIGKILL' | null = null;
  const tell = async (generator: Pick<RunningLoad, 'stop'>, how: StopHow): Promise<void> => {
    if (told === how) return;
    told = how;
    await generator.stop(how);
  };
  return {
    order: (why, how, nowMs) => {
      reason ??= why;
      if (how === 'graceful') gracefulMs ??= nowMs;
      else if (nowOrderedMs === null) {
        nowOrderedMs = nowMs;
        cutFromMs = nowMs;
      }
    },
    climb: async (generator, nowMs) => {
      if (nowOrderedMs === null) {
        if (gracefulMs === null) return;
        if (nowMs < gracefulMs + timings.gracefulDrainMs) {
          await tell(generator, 'graceful');
          return;
        }
        nowOrderedMs = nowMs;
        drainOverMs = nowMs;
      }
      await tell(generator, 'now');
      const due = dueSignal(nowMs - nowOrderedMs, timings);
      if (due === null || due === killedBy) return;
      killedBy = due;
      generator.kill(due);
    },
    isGivenUp: (nowMs) => nowOrderedMs !== null && nowMs >= nowOrderedMs + timings.stopKillMs + GIVE_UP_AFTER_KILL_MS,
    get reason() {
      return reason;
    },
    get cutFromMs() {
      return cutFromMs;
    },
    get drainOverMs() {
      return drainOverMs;
    },
    get killedBy() {
      return killedBy;
    },
  };
}

function dueSignal(
  sinceOrderMs: number,
  timings: Pick<Timings, 'stopTermMs' | 'stopKillMs'>,
): 'SIGTERM' | 'SIGKILL' | null {
  if (sinceOrderMs >= timings.stopKillMs) return 'SIGKILL';
  return sinceOrderMs >= timings.stopTermMs ? 'SIGTERM' : null;
}
