import { numberAt } from '../../core/workflow/payload.ts';

/** The list that was answered. Throws when there is none: a body that broke off must not look like an empty list. */
export function listIn<T>(data: readonly T[]): readonly T[] {
  if (!isList(data)) throw new Error('GitHub answered without the list that was asked for');
  return data;
}

function isList(data: unknown): boolean {
  return Array.isArray(data);
}

/** The id in an answer. Throws when there is none, as in a body that broke off. */
export function idIn(data: unknown): number {
  const id = numberAt(data, 'id');
  if (id === null) throw new Error('GitHub answered without the id of what was written');
  return id;
}
