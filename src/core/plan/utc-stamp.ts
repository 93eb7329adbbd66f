/** `yyyymmddThhmmss` in UTC of a time in epoch milliseconds (from 1970 to 9999). */
export function utcStamp(epochMs: number): string {
  return isoTime(epochMs).slice(0, 19).replaceAll(/[-:]/g, '');
}

/** Such as `2026-11-22T09:30:00.000Z`. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
