import { fieldTypes, type MappedFields } from './mapping.ts';

/** What of an index is not as our template says. */
export interface MappingDifference {
  /** Fields of another type: documents are refused, or cannot be searched. */
  readonly conflicts: readonly { readonly field: string; readonly expected: string; readonly found: string }[];
  /** Fields that the index does not know: kept, but not searched. */
  readonly missing: readonly string[];
}

/** Compares an index with our fields. `mappings`: what the server gives as `mappings` of the index. */
export function compareMapping(fields: MappedFields, mappings: unknown): MappingDifference {
  const found = foundTypes(isObject(mappings) ? mappings['properties'] : null);
  const conflicts: { field: string; expected: string; found: string }[] = [];
  const missing: string[] = [];
  for (const [field, expected] of fieldTypes(fields)) {
    const type = found.get(field);
    if (type === undefined) missing.push(field);
    else if (type !== expected) conflicts.push({ field, expected, found: type });
  }
  return { conflicts, missing };
}

function foundTypes(properties: unknown, before = ''): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (!isObject(properties)) return types;
  for (const [name, field] of Object.entries(properties)) {
    if (!isObject(field)) continue;
    const inner = foundTypes(field['properties'], `${before}${name}.`);
    // What the server made up itself where ours has an object that is only kept.
    types.set(`${before}${name}`, typeof field['type'] === 'string' ? field['type'] : 'properties');
    for (const [path, type] of inner) types.set(path, type);
  }
  return types;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
