import type { LoadInProgress } from './load-in-progress.ts';

/** A load that starts later than this is skewed against the others. rules: "start skew … > 5 s". */
const MAX_LATE_MS = 5_000;

/** Orders the end when something outside the generator asks for it: the controller, its silence, this process's end, time. */
export function heedOrders(load: LoadInProgress): void {
  const { ladder, latestStop, controller, faults, signal, go, time, bundle } = load;
  const nowMs = time.nowMs();
  const stop = latestStop();
  if (stop !== null) ladder.order(stop.reason, stop.how, nowMs);
  if (signal.aborted) ladder.order('cancelled', 'now', nowMs);
  if (controller.isReleased()) ladder.order('cancelled', 'now', nowMs);
  if (ladder.reason === null && controller.isDead()) {
    const silentSec = bundle.manifest.timings.heartbeatDeadMs / 1_000;
    faults.invalid(
      'heartbeat-lost',
      `The controller has given no sign of life for ${silentSec} s; the load was stopped.`,
    );
    ladder.order('crashed', 'now', nowMs);
  }
  if (nowMs >= go.stopAtMs) ladder.order('completed', 'graceful', nowMs);
}

/** Whether the launch came too late; then the load ends before it begins. */
export function isTooLate(load: LoadInProgress): boolean {
  const lateMs = load.time.nowMs() - load.order.launchAtMs;
  if (lateMs <= MAX_LATE_MS) return false;
  load.faults.invalid(
    'late-start',
    `The order to start came ${(lateMs / 1_000).toFixed(1)} s after the time to start; at most ${MAX_LATE_MS / 1_000} s are allowed, so nothing was generated.`,
  );
  load.ladder.order('aborted', 'now', load.time.nowMs());
  return true;
}
