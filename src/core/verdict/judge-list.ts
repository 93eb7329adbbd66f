/** The list, or an empty one where a record from outside has none. */
export function listOf<Item>(list: readonly Item[] | null | undefined): readonly Item[] {
  const value: unknown = list;
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}
