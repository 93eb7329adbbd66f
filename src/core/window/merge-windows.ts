import type { FleetWindow, MergedLabel } from './fleet-window.ts';
import type { Grid } from './grid.ts';
import { mergeLabels } from './merge-labels.ts';
import { readLabel } from './read-label.ts';
import type { LabelWindow, WindowDocument } from './window-document.ts';

/**
 * Window k of the fleet from the documents of its workers; each worker's counts once, so doubles must be gone (`WindowLedger`).
 * `workers` are those whose window is expected; the ones without a document are named in `missing`.
 */
export function mergeWindows(
  k: number,
  documents: readonly WindowDocument[],
  fleet: { readonly grid: Grid; readonly workers: readonly string[] },
): FleetWindow {
  const held = new Set(documents.map((document) => document.worker));
  const fromMs = fleet.grid.startAtMs + k * fleet.grid.windowMs;
  return {
    k,
    fromMs,
    toMs: fromMs + fleet.grid.windowMs,
    users: sumOfKnown(documents.map((document) => document.users)),
    labels: judgedLabels(documents),
    missing: fleet.workers.filter((worker) => !held.has(worker)),
  };
}

function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Ordinary samples and transactions, sorted by kind and name; decoded label by label, so that a big fleet fits into memory. */
function judgedLabels(documents: readonly WindowDocument[]): MergedLabel[] {
  const parts = new Map<string, LabelWindow[]>();
  for (const document of documents) {
    for (const label of document.labels) {
      if (label.kind !== 'sample' && label.kind !== 'transaction') continue;
      const key = `${label.kind}\0${label.label}`;
      const same = parts.get(key);
      if (same === undefined) parts.set(key, [label]);
      else same.push(label);
    }
  }
  const keys = [...parts.keys()].sort();
  return keys.map((key) => mergeLabels((parts.get(key) ?? []).map(readLabel))).filter((label) => label !== null);
}
