import { formatCount } from './numbers.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago something was, in the largest whole unit: `2 days ago`; `just now` under a minute, `at an unknown time` without a number. */
export function formatAge(ms: number): string {
  if (!Number.isFinite(ms)) return 'at an unknown time';
  if (ms < MINUTE_MS) return 'just now';
  if (ms < HOUR_MS) return ago(ms, MINUTE_MS, 'minute');
  return ms < DAY_MS ? ago(ms, HOUR_MS, 'hour') : ago(ms, DAY_MS, 'day');
}

function ago(ms: number, unitMs: number, unit: string): string {
  return `${formatCount(Math.floor(ms / unitMs), unit)} ago`;
}
