// What stands where a number is not known: never NaN, never an invented zero.
const UNKNOWN = 'unknown';

/**
 * A number with thousands separators: whole from 100,000 on, one decimal from 10, two below, and three significant
 * digits under 0.01, so that a small value never reads as zero. Not finite: `unknown`.
 */
export function formatNumber(value: number, options: { readonly maxDecimals?: number } = {}): string {
  if (!Number.isFinite(value)) return UNKNOWN;
  const size = Math.abs(value);
  if (options.maxDecimals === undefined && size > 0 && size < 0.01) return String(Number(value.toPrecision(3)));

  const decimals = options.maxDecimals ?? decimalsFor(size);
  const [whole = '0', fraction = ''] = size.toFixed(decimals).split('.');
  const digits = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  const trimmed = fraction.replace(/0+$/, '');
  const isNegative = value < 0 && Number(size.toFixed(decimals)) !== 0;
  return `${isNegative ? '-' : ''}${digits}${trimmed === '' ? '' : `.${trimmed}`}`;
}

/** A count with its noun: `1 worker`, `1,200 workers`. */
export function formatCount(count: number, noun: string): string {
  return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** Milliseconds with their unit: `431 ms`, `1,234.5 ms`. */
export function formatMs(valueMs: number, options: { readonly maxDecimals?: number } = {}): string {
  return withUnit(formatNumber(valueMs, options), ' ms');
}

/** A share (0–1) in percent: `12.3 %`. */
export function formatShare(share: number, options: { readonly maxDecimals?: number } = {}): string {
  return withUnit(formatNumber(share * 100, options), ' %');
}

/** Per second: `1,912/s`. */
export function formatRate(perSec: number, options: { readonly maxDecimals?: number } = {}): string {
  return withUnit(formatNumber(perSec, options), '/s');
}

/** Bytes in B, KB or MB (decimal): `5.2 MB`. */
export function formatBytes(bytes: number, options: { readonly maxDecimals?: number } = {}): string {
  const size = Math.abs(bytes);
  if (size >= 1_000_000) return withUnit(formatNumber(bytes / 1_000_000, options), ' MB');
  if (size >= 1000) return withUnit(formatNumber(bytes / 1000, options), ' KB');
  return withUnit(formatNumber(bytes, options), ' B');
}

/** A length of time for people: `500 ms`, `45 s`, `1 m 30 s`, `2 h 5 m`. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms)) return UNKNOWN;
  if (Math.abs(ms) < 1000) return formatMs(ms);
  const seconds = ms / 1000;
  // From here on one decimal would read 60 s.
  if (Math.abs(seconds) < 59.95)
    return `${formatNumber(seconds, { maxDecimals: Number.isInteger(seconds) ? 0 : 1 })} s`;

  const total = Math.round(seconds);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const rest = total % 60;
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} m`;
  return rest === 0 ? `${minutes} m` : `${minutes} m ${rest} s`;
}

/** A place on the time axis of a load: `03:10`, `1:03:10`. */
export function formatClock(ms: number): string {
  if (!Number.isFinite(ms)) return UNKNOWN;
  const total = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(total / 3600);
  const rest = [Math.floor((total % 3600) / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function decimalsFor(size: number): number {
  if (size >= 100_000) return 0;
  return size >= 10 ? 1 : 2;
}

function withUnit(number: string, unit: string): string {
  return number === UNKNOWN ? UNKNOWN : `${number}${unit}`;
}
