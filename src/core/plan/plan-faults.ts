import { MIN_STEADY_WINDOWS } from '../window/grid.ts';
import type { LoadTimes } from './expected-steady.ts';
import { EXPECTED_JMETER_START_MS, expectedSteadyWindows, lastLaunchMs } from './expected-steady.ts';
import type { PlanDraft } from './plan-draft.ts';
import { propertyFaults } from './property-faults.ts';
import type { RunSpec } from './run-spec.ts';

/** Everything that keeps this plan from being carried out and judged, as sentences; empty when there is nothing. */
export function planFaults(spec: RunSpec, draft: PlanDraft): readonly string[] {
  return [
    ...userFaults(spec, draft),
    ...timeFaults({ ...draft, workers: spec.provider.workers }, draft.windowMs),
    ...propertyFaults(draft),
    ...budgetFaults(spec, draft),
  ];
}

function userFaults(spec: RunSpec, draft: PlanDraft): readonly string[] {
  const { workers } = spec.provider;
  const idle = draft.shares.filter((share) => share.users === 0).length;
  if (idle === 0) return [];
  switch (spec.load.users.kind) {
    case 'total':
      return [
        `load.users: ${draft.users} given, at least one per worker expected, and there are ${workers} workers: raise load.users or lower provider.workers.`,
      ];
    case 'groups':
      return [
        `load.groups: ${draft.users} users in all leave ${idle} of ${workers} workers without any, because each group is divided for itself and its remainder goes to the first workers: give one group at least ${workers} users or lower provider.workers.`,
      ];
    case 'from-plan':
      return [
        'load.users: from-plan given, but the plan does not say how many users it starts: give load.users a number, or a number of threads to an enabled thread group of the plan.',
      ];
  }
}

function timeFaults(times: LoadTimes, windowMs: number): readonly string[] {
  const lastLaunch = lastLaunchMs(times);
  if (lastLaunch > 0 && lastLaunch >= times.durationMs) {
    return [
      `load.stagger: ${seconds(times.staggerMs)} given, but the last of ${times.workers} workers would start after ${seconds(lastLaunch)} in a load of ${seconds(times.durationMs)}: shorten load.stagger or lengthen load.duration.`,
    ];
  }
  const steady = expectedSteadyWindows(times);
  const count = steady === null ? 0 : steady.lastK - steady.firstK + 1;
  if (count >= MIN_STEADY_WINDOWS) return [];
  const steadyFromMs = lastLaunch + EXPECTED_JMETER_START_MS + times.rampUpMs + times.warmUpMs;
  const parts = `${lastLaunch > 0 ? `stagger of the last worker ${seconds(lastLaunch)}, ` : ''}JMeter's start ${seconds(EXPECTED_JMETER_START_MS)}, ramp-up ${seconds(times.rampUpMs)}, warm-up ${seconds(times.warmUpMs)}`;
  return [
    `load.duration: ${seconds(times.durationMs)} given, which leaves ${count} whole windows of ${seconds(windowMs)} after the ${seconds(steadyFromMs)} until the load is steady (${parts}), at least ${MIN_STEADY_WINDOWS} expected: make it ${seconds(sufficientDurationMs(times, steadyFromMs))} or longer, or shorten the rest.`,
  ];
}

/** The shortest duration in whole seconds from which on each longer one has enough windows, although longer loads have larger windows. */
function sufficientDurationMs(times: LoadTimes, steadyFromMs: number): number {
  const isEnough = (durationMs: number): boolean => {
    const steady = expectedSteadyWindows({ ...times, durationMs });
    return steady !== null && steady.lastK - steady.firstK + 1 >= MIN_STEADY_WINDOWS;
  };
  const largestWindowMs = Math.max(10_000, 1_000 * Math.ceil(times.workers / 100));
  let durationMs = Math.ceil(steadyFromMs / 1_000) * 1_000 + (MIN_STEADY_WINDOWS + 2) * largestWindowMs;
  while (durationMs > 1_000 && isEnough(durationMs - 1_000)) durationMs -= 1_000;
  return durationMs;
}

function budgetFaults(spec: RunSpec, draft: PlanDraft): readonly string[] {
  const { wallMs } = spec.budget;
  if (wallMs === null || draft.worstCaseWallMs <= wallMs) return [];
  const restMs = draft.worstCaseWallMs - draft.durationMs;
  const { beforeEachLoad, afterEachLoad } = spec.hooks;
  const wait = spec.ready === null ? '' : 'wait for the target, ';
  const hooks = beforeEachLoad === null && afterEachLoad === null ? '' : 'run hooks, ';
  return [
    `budget.wall: ${seconds(wallMs)} given, but the run can take ${seconds(draft.worstCaseWallMs)} at worst (${seconds(draft.durationMs)} of load and ${seconds(restMs)} to ${wait}get workers ready, ${hooks}drain and take down): raise budget.wall to ${seconds(Math.ceil(draft.worstCaseWallMs / 1_000) * 1_000)} or shorten load.duration.`,
  ];
}

function seconds(ms: number): string {
  return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`;
}
