/** How one field of a document is kept by a search server. */
export type MappedField =
  | { readonly type: 'keyword'; readonly ignore_above: number }
  | { readonly type: 'date' | 'long' | 'double' | 'boolean' | 'text' }
  /** Kept and given back, but nothing is known of what is in it: neither searched nor aggregated, and the mapping stays as it is. */
  | { readonly type: 'object'; readonly enabled: false }
  | { readonly properties: Readonly<Record<string, MappedField>> };

/** Field → how it is kept. */
export type MappedFields = Readonly<Record<string, MappedField>>;

/** A text to filter and group by. One that is longer than any of ours is kept, but not found. */
export const keyword: MappedField = { type: 'keyword', ignore_above: 1_024 };
/** A time as ISO text. */
export const date: MappedField = { type: 'date' };
/** A whole number. */
export const long: MappedField = { type: 'long' };
/** A number. */
export const double: MappedField = { type: 'double' };
/** True or false. */
export const boolean: MappedField = { type: 'boolean' };
/** Words to search in. */
export const words: MappedField = { type: 'text' };
/** What only our own programs read. */
export const kept: MappedField = { type: 'object', enabled: false };

/** The fields by their full names, such as `host.load1`, with the type of each. */
export function fieldTypes(fields: MappedFields, before = ''): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    if ('type' in field) types.set(`${before}${name}`, field.type);
    else for (const [inner, type] of fieldTypes(field.properties, `${before}${name}.`)) types.set(inner, type);
  }
  return types;
}
