/** What a retention must be, for messages. */
export const daysExpected = 'a number of days from 1d to 3650d, such as 90d,';

/** Days of a text such as `90d`; `null`: it is none. */
export function parseDays(text: string): number | null {
  const days = /^\d{1,4}d$/.test(text) ? Number(text.slice(0, -1)) : 0;
  return days >= 1 && days <= 3_650 ? days : null;
}
