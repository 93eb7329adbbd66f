import { type Parsed, refuse } from '../protocol/parsed.ts';
import type { Weight } from '../protocol/shape.ts';
import { labelFaults } from './label-faults.ts';
import { NO_ANSWER_LABEL } from './own-labels.ts';
import type { LabelWindow, WindowDocument } from './window-document.ts';
import { windowShape } from './window-shape.ts';

/**
 * One window document, or why it is refused. Besides the types it must agree with itself: codes and histograms add up to
 * the counts, sums and extremes are possible. Whether it belongs to this load and grid is judged by coverage.
 */
export function parseWindow(value: unknown): Parsed<'window', WindowDocument> {
  const refused = refuse('window', windowShape, value, () => windowRules(value as WindowDocument));
  return refused === null
    ? { ok: true, window: value as WindowDocument }
    : { ok: false, fault: `${refused.fault.slice(0, -1)} (${placeOf(value)}).` };
}

/** Which fields of the window document can change a verdict, and which are only shown. */
export const windowFields: ReadonlyMap<string, Weight> = windowShape.fields ?? new Map<string, Weight>();

function placeOf(value: unknown): string {
  const read = (field: string): string => {
    const part: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
    return typeof part === 'string' || typeof part === 'number' ? String(part) : '?';
  };
  return `load ${read('load')}, worker ${read('worker')}, window ${read('seq')}`;
}

function windowRules(window: WindowDocument): string[] {
  const faults: string[] = [];
  if (window.toMs <= window.fromMs) faults.push(`toMs ${window.toMs} does not lie after fromMs ${window.fromMs}`);
  const seen = new Set<string>();
  for (const label of window.labels) {
    const key = `${label.kind}\0${label.label}`;
    if (seen.has(key)) faults.push(`the ${label.kind} ${JSON.stringify(label.label)} stands there twice`);
    seen.add(key);
    faults.push(...labelFaults(label));
  }
  const unobserved = window.users === null ? window.labels.find(showsUsers) : undefined;
  if (unobserved !== undefined) {
    faults.push(`users is null, but ${JSON.stringify(unobserved.label)} has rows, and each row tells the users`);
  }
  return faults;
}

/** setUp and tearDown rows do not tell the users of the load, and an unanswered request has no row. */
function showsUsers(label: LabelWindow): boolean {
  return (label.kind === 'sample' || label.kind === 'transaction') && label.label !== NO_ANSWER_LABEL;
}
