/** Returns what stands at the path of a foreign object; `undefined` where the path ends early. */
export function valueAt(payload: unknown, ...path: readonly string[]): unknown {
  let at = payload;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}

/** Returns the text at the path; `null`: none, or an empty one. */
export function textAt(payload: unknown, ...path: readonly string[]): string | null {
  const value = valueAt(payload, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Returns the positive whole number at the path, as ids and numbers of GitHub are; `null`: none. */
export function numberAt(payload: unknown, ...path: readonly string[]): number | null {
  const value = valueAt(payload, ...path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
