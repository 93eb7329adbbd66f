/** The list that was answered. Throws when there is none: a body that broke off must not look like an empty list. */
export function listIn<T>(data: readonly T[]): readonly T[] {
  if (!isList(data)) throw new Error('GitHub answered without the list that was asked for');
  return data;
}

function isList(data: unknown): boolean {
  return Array.isArray(data);
}
