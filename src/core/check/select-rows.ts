import type { FleetWindow, MergedLabel } from '../window/fleet-window.ts';
import type { Target } from './check.ts';
import { compileSafeRegex } from './safe-regex.ts';

/** One window with those of its labels that a check looks at. */
export interface Slice {
  readonly window: FleetWindow;
  readonly labels: readonly MergedLabel[];
}

/** What one outcome is judged on; `label` is `null` for all samples. */
export interface Selection {
  readonly label: string | null;
  readonly kind: 'sample' | 'transaction';
  readonly slices: readonly Slice[];
}

/** The selections of a target in the order of their labels, or the sentence that says why there is none. */
export type SelectedRows =
  | { readonly ok: true; readonly selections: readonly Selection[] }
  | { readonly ok: false; readonly label: string | null; readonly why: string };

/**
 * Finds the rows of a target. All samples, `each` and regular expressions look at samples only; a label is a sample's, and one
 * that is also a transaction's needs the word `transaction` to say which of the two is meant.
 */
export function selectRows(target: Target, windows: readonly FleetWindow[]): SelectedRows {
  switch (target.kind) {
    case 'all':
      return { ok: true, selections: [selection(windows, null, 'sample')] };
    case 'label':
      return selectLabel(target.label, windows);
    case 'transaction':
      if (namesOf(windows, 'transaction').has(target.label)) {
        return { ok: true, selections: [selection(windows, target.label, 'transaction')] };
      }
      return { ok: false, label: target.label, why: `No transaction "${target.label}" was seen` };
    case 'regex':
      return selectMatching(target.source, windows);
    case 'each':
      return selectAll([...namesOf(windows, 'sample')], windows, 'No sample was seen');
  }
}

function selectLabel(label: string, windows: readonly FleetWindow[]): SelectedRows {
  const isSample = namesOf(windows, 'sample').has(label);
  const isTransaction = namesOf(windows, 'transaction').has(label);
  if (isSample && !isTransaction) return { ok: true, selections: [selection(windows, label, 'sample')] };

  if (isSample) {
    const advice = `rename one of the two in the plan, or write: of transaction "${label}"`;
    return { ok: false, label, why: `"${label}" names a sample and a transaction; ${advice}` };
  }
  const hint = isTransaction ? `; a transaction has this name, write: of transaction "${label}"` : '';
  return { ok: false, label, why: `No sample "${label}" was seen${hint}` };
}

function selectMatching(source: string, windows: readonly FleetWindow[]): SelectedRows {
  const compiled = compileSafeRegex(source);
  if (!compiled.ok) return { ok: false, label: null, why: `/${source}/ cannot be used: ${compiled.fault}` };
  const names = [...namesOf(windows, 'sample')].filter((name) => compiled.regex.test(name));
  return selectAll(names, windows, `No sample matches /${source}/`);
}

function selectAll(names: readonly string[], windows: readonly FleetWindow[], why: string): SelectedRows {
  if (names.length === 0) return { ok: false, label: null, why };
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  return { ok: true, selections: sorted.map((name) => selection(windows, name, 'sample')) };
}

function selection(windows: readonly FleetWindow[], label: string | null, kind: Selection['kind']): Selection {
  const slices = windows.map((window) => ({
    window,
    labels: window.labels.filter((each) => each.kind === kind && (label === null || each.label === label)),
  }));
  return { label, kind, slices };
}

function namesOf(windows: readonly FleetWindow[], kind: Selection['kind']): ReadonlySet<string> {
  const names = new Set<string>();
  for (const window of windows) {
    for (const each of window.labels) if (each.kind === kind) names.add(each.label);
  }
  return names;
}
