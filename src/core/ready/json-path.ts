/** Keys and indices from the root of a JSON document. */
export type JsonSteps = readonly (string | number)[];

/**
 * The steps of a path such as `$.a.b[0].c`, or `null` when the text is none. Only this small part of JSONPath
 * (RFC 9535) is known: member names in their short form and indices from 0.
 */
export function parseJsonPath(text: string): JsonSteps | null {
  if (!/^\$(?:\.[\p{L}_][\p{L}\p{N}_-]*|\[(?:0|[1-9]\d{0,5})\])+$/u.test(text)) return null;
  return [...text.matchAll(/\.([^.[]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}

/** The value at these steps; `undefined` where the document has none. */
export function valueAt(document: unknown, steps: JsonSteps): unknown {
  let value = document;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) !== (typeof step === 'number')) {
      return undefined;
    }
    if (!Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
