import type { FleetWindow } from '../window/fleet-window.ts';
import { mergeLabels } from '../window/merge-labels.ts';
import { NO_ANSWER_LABEL } from '../window/own-labels.ts';

/**
 * Moves unanswered requests into the last steady window. A worker knows of them when the drain time is over, long after it sent
 * that window, so they arrive in a later one; there they would never be judged, and a target that hangs would look healthy.
 */
export function placeNoAnswers(windows: readonly FleetWindow[], lastSteadyK: number): FleetWindow[] {
  const isLate = (window: FleetWindow) => window.k > lastSteadyK;
  const moved = windows.filter(isLate).flatMap((window) => window.labels.filter(isNoAnswer));
  if (moved.length === 0) return [...windows];
  return windows.map((window) => {
    if (isLate(window)) return { ...window, labels: window.labels.filter((label) => !isNoAnswer(label)) };
    if (window.k !== lastSteadyK) return window;
    const own = window.labels.filter(isNoAnswer);
    const merged = mergeLabels([...own, ...moved]);
    const others = window.labels.filter((label) => !isNoAnswer(label));
    return { ...window, labels: merged === null ? others : [...others, merged] };
  });
}

function isNoAnswer(label: { readonly label: string; readonly kind: string }): boolean {
  return label.kind === 'sample' && label.label === NO_ANSWER_LABEL;
}
