/** What `readTime` understands, for messages. */
export const timeExpected =
  'an ISO time with its zone such as 2026-11-22T09:30:00Z, milliseconds since 1970, or now expected';

/** A moment in epoch ms; nothing given is now. `null`: it is no such time. */
export function readTime(text: string, nowMs: number): number | null {
  if (text === '' || text === 'now') return nowMs;
  // Seconds since 1970 have ten digits for centuries to come, and would be a day in 1970.
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const [, day] = ISO_TIME.exec(text) ?? [];
  const ms = Date.parse(text);
  return day === undefined || Number.isNaN(ms) || !isDay(day) ? null : ms;
}

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Date.parse takes the 30th of February for the 2nd of March. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}
