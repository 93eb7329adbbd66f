import type { Operator } from './check.ts';

/** Whether the value satisfies the limit; a value that is not a number never does. */
export function holds(value: number, operator: Operator, limit: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(limit)) return false;
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
  }
}
