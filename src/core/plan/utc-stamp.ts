/** `yyyymmddThhmmss` in UTC of a time in epoch milliseconds (from 1970 to 9999). */
export function utcStamp(epochMs: number): string {
  const seconds = Math.floor(epochMs / 1_000);
  const dayNumber = Math.floor(seconds / 86_400);
  const ofDay = seconds - dayNumber * 86_400;
  const { year, month, day } = civilDate(dayNumber);
  const date = `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
  return `${date}T${pad(Math.floor(ofDay / 3_600), 2)}${pad(Math.floor(ofDay / 60) % 60, 2)}${pad(ofDay % 60, 2)}`;
}

/** Gregorian date of a day number since 1970-01-01, by walking years and months: called once a run. */
function civilDate(dayNumber: number): { readonly year: number; readonly month: number; readonly day: number } {
  let year = 1970;
  let left = dayNumber;
  while (left >= (isLeap(year) ? 366 : 365)) {
    left -= isLeap(year) ? 366 : 365;
    year += 1;
  }
  let month = 1;
  for (const days of [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30]) {
    if (left < days) break;
    left -= days;
    month += 1;
  }
  return { year, month, day: left + 1 };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
