import { createHash } from 'node:crypto';

// Part of a comment's key, of file names and of artifact names: short, and characters that all three allow.
const MAX_CHARS = 48;
const HASH_CHARS = 6;
const OTHER_CHARS = /[^A-Za-z0-9._]+/g;

/**
 * Returns the leg of a matrix as short text, from the JSON that `toJSON(matrix)` gives: `{"os":"ubuntu","java":21}` is
 * `java-21-os-ubuntu`. `null` without a matrix. Ends with a hash where the text alone could stand for another leg too.
 * Throws a sentence when the text is not the JSON of a matrix.
 */
export function matrixLeg(json: string | null): string | null {
  if (json === null || json.trim() === '') return null;
  const matrix = parseMatrix(json);
  if (matrix === null) return null;
  const entries = Object.entries(matrix).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return null;
  const parts = entries.flatMap(([name, value]) => [name, asText(value)]);
  const text = parts.map((part) => part.replaceAll(OTHER_CHARS, '-')).join('-');
  const isExact = parts.every((part) => part !== '' && !part.replaceAll('-', '').match(OTHER_CHARS));
  if (isExact && text.length <= MAX_CHARS) return text;
  const hash = createHash('sha256')
    .update(JSON.stringify(entries.map(sortedWithin)))
    .digest('hex')
    .slice(0, HASH_CHARS);
  const start = text.slice(0, MAX_CHARS - HASH_CHARS - 1).replaceAll(/^[-.]+|[-.]+$/g, '');
  return start === '' ? hash : `${start}-${hash}`;
}

function parseMatrix(json: string): object | null {
  const matrix = parsed(json);
  if (matrix === null) return null;
  if (typeof matrix === 'object' && !Array.isArray(matrix)) return matrix;
  throw new Error(
    `The matrix is ${JSON.stringify(json.slice(0, 60))}; a JSON object or null is expected, as \${{ toJSON(matrix) }} gives it.`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(sortedWithin(value));
}

/** The same value for every order in which its names may stand. */
function sortedWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedWithin);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sortedWithin(one)]));
}
