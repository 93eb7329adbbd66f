import type { Purpose } from './plan.ts';
import { utcStamp } from './utc-stamp.ts';

/**
 * Id of a run: `<name>-<github run>-<attempt>-<random>` in a workflow, `<name>-<UTC yyyymmddThhmmss>-<random>` on a machine.
 * It carries randomness because a job's name is equal in all legs of a matrix.
 */
export function makeRunId(parts: {
  readonly name: string;
  readonly nowMs: number;
  readonly randomText: string;
  readonly github?: { readonly runId: string; readonly attempt: string } | undefined;
}): string {
  const origin = parts.github === undefined ? utcStamp(parts.nowMs) : `${parts.github.runId}-${parts.github.attempt}`;
  return `${parts.name}-${origin}-${parts.randomText}`;
}

/** Six characters of `a-z0-9`, each from one draw of `random` in [0, 1). */
export function randomText(random: () => number): string {
  let text = '';
  for (let i = 0; i < 6; i += 1) text += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return text;
}

/** Id of the `n`th fleet of a run, from 1. */
export function fleetId(runId: string, n: number): string {
  return `${runId}-f${n}`;
}

/** Id of the `n`th load of a run, from 1, counted over all its fleets. */
export function loadId(n: number, purpose: Purpose): string {
  return `${n}-${purpose}`;
}

/** Whether the text can name a run's scenario: it begins every id, and ids become keys, paths and resource names. */
export function isName(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,29}$/.test(text);
}

/** Whether the text has the form of a run's id. */
export function isRunId(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,29}-(\d+-\d+|\d{8}T\d{6})-[a-z0-9]{6}$/.test(text);
}

/** Whether the text has the form of a fleet's id. */
export function isFleetId(text: string): boolean {
  const cut = text.lastIndexOf('-f');
  return cut > 0 && /^-f[1-9]\d*$/.test(text.slice(cut)) && isRunId(text.slice(0, cut));
}

/** Whether the text has the form of a load's id. */
export function isLoadId(text: string): boolean {
  return /^[1-9]\d*-(main|confirm|block-a|block-b|step)$/.test(text);
}

/** Whether the text can be a worker's id. */
export function isWorkerId(text: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(text);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
