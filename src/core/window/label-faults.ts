import { Histogram } from '../histogram/histogram.ts';
import type { LabelWindow } from './window-document.ts';

/** What in the numbers of one label contradicts itself, as parts of a sentence; empty: nothing does. */
export function labelFaults(label: LabelWindow): string[] {
  const place = `label ${JSON.stringify(label.label)}`;
  const faults: string[] = [];
  if (label.count === 0) faults.push(`${place} has no row`);
  if (label.errors > label.count) faults.push(`${place} has ${label.errors} errors in ${label.count} rows`);
  const codes = Object.values(label.codes).reduce((sum, rows) => sum + rows, 0);
  if (codes !== label.count) faults.push(`${place} has ${label.count} rows, but its codes count ${codes}`);
  faults.push(...boundFaults(place, label, label.count));
  faults.push(...totalFaults(`histogram of ${place}`, label.histogram, label.count));
  faults.push(...okFaults(place, label));
  for (const kind of ['latency', 'connect'] as const) {
    const times = label[kind];
    if (times === null) continue;
    const total = totalOf(times.histogram);
    if (typeof total === 'string') faults.push(`${kind} histogram of ${place}: ${total}`);
    else if (total > label.count || total === 0)
      faults.push(`${kind} of ${place} counts ${total} of ${label.count} rows`);
    else faults.push(...boundFaults(`${kind} of ${place}`, times, total));
  }
  return faults;
}

function boundFaults(
  place: string,
  { sumMs, minMs, maxMs }: { readonly sumMs: number; readonly minMs: number; readonly maxMs: number },
  rows: number,
): string[] {
  if (minMs > maxMs) return [`${place} has the minimum ${minMs} ms above the maximum ${maxMs} ms`];
  if (sumMs >= rows * minMs && sumMs <= rows * maxMs) return [];
  return [`${place} has the sum ${sumMs} ms, impossible for ${rows} rows between ${minMs} and ${maxMs} ms`];
}

/** Without failed rows the good ones are all rows, and the document leaves their histogram out. */
function okFaults(place: string, label: LabelWindow): string[] {
  if (label.errors === 0) {
    return label.okHistogram === undefined ? [] : [`${place} has no error and yet an okHistogram`];
  }
  if (label.okHistogram === undefined) return [`${place} has ${label.errors} errors and no okHistogram`];
  return totalFaults(`okHistogram of ${place}`, label.okHistogram, label.count - label.errors);
}

function totalFaults(place: string, encoded: string, expected: number): string[] {
  const total = totalOf(encoded);
  if (typeof total === 'string') return [`${place}: ${total}`];
  return total === expected ? [] : [`${place} counts ${total} rows instead of ${expected}`];
}

/** Rows in an encoded histogram, or what is wrong with it. */
function totalOf(encoded: string): number | string {
  try {
    return Histogram.decode(encoded).total;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
