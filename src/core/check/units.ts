import type { UnitKind } from './metrics.ts';

/**
 * The units of a kind and what one of them is in the base unit: ms, share (0–1), plain, per second, bytes, bytes per second.
 * The empty unit is a bare number. KB and MB are decimal (1,000 and 1,000,000 bytes), as network rates are given.
 */
export const UNITS: Readonly<Record<UnitKind, ReadonlyMap<string, number>>> = {
  time: new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
  ]),
  share: new Map([['%', 0.01]]),
  count: new Map([['', 1]]),
  rate: new Map([
    ['/s', 1],
    ['/min', 1 / 60],
  ]),
  size: new Map([
    ['B', 1],
    ['KB', 1000],
    ['MB', 1_000_000],
  ]),
  'size-rate': new Map([
    ['B/s', 1],
    ['KB/s', 1000],
    ['MB/s', 1_000_000],
  ]),
  users: new Map([['', 1]]),
};

/** An example of a limit of that kind, for messages. */
export const EXAMPLE_LIMITS: Readonly<Record<UnitKind, string>> = {
  time: '500ms',
  share: '1%',
  count: '100',
  rate: '200/s',
  size: '5MB',
  'size-rate': '500KB/s',
  users: '40',
};

/** The units of a kind as words for a message: `ms, s or m`. */
export function unitWords(kind: UnitKind): string {
  const words = [...UNITS[kind].keys()].filter((unit) => unit !== '');
  if (words.length === 0) return 'no unit';
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
