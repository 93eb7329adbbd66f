import type { LoadRecord } from '../verdict/load-record.ts';

/** Whether two loads were made by the same part of a plan. `unknown`: one of the plans says nothing about it. */
export type PlanChange = 'same' | 'changed' | 'unknown';

/**
 * Whether what makes the samples of a label differs between two plans: its sampler, the timers and settings around it and its
 * thread group; `null`: anything that generates load. A label that no sampler has as its name, as a renamed one, is only known
 * where the whole plan is the same.
 */
export function planChange(
  label: string | null,
  ours: LoadRecord['planHashes'],
  theirs: LoadRecord['planHashes'],
): PlanChange {
  if (ours === null || theirs === null) return 'unknown';
  const isAllSame = ours.all === theirs.all;
  if (label === null) return isAllSame ? 'same' : 'changed';
  const our = ownValue(ours.labels, label);
  const their = ownValue(theirs.labels, label);
  // A name that was given to another sampler means something else, although the plan as a whole does the same.
  if (our !== undefined || their !== undefined) return our === their ? 'same' : 'changed';
  return isAllSame ? 'same' : 'unknown';
}

function ownValue(labels: Readonly<Record<string, string>>, label: string): string | undefined {
  return Object.hasOwn(labels, label) ? labels[label] : undefined;
}
