import type { FleetWindow, MergedLabel } from './fleet-window.ts';
import type { RowKind } from './window-document.ts';

/** Every label of one kind in these windows whose name matches, window by window; without `matches` all of that kind. */
export function selectLabels(
  windows: Iterable<FleetWindow>,
  kind: RowKind,
  matches: (label: string) => boolean = () => true,
): MergedLabel[] {
  const selected: MergedLabel[] = [];
  for (const window of windows) {
    for (const label of window.labels) {
      if (label.kind === kind && matches(label.label)) selected.push(label);
    }
  }
  return selected;
}
