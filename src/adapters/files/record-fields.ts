/** Whether a value is what a field must hold. */
export type Test = (value: unknown) => boolean;

/** The tests of an object's fields, by name. */
export type Fields = Readonly<Record<string, Test>>;

/** One text for each field of an object whose test its value fails: `loads[0].users is "4"`. */
export function fieldFaults(value: unknown, fields: Fields, path: string): readonly string[] {
  const of = object(value) ?? {};
  return Object.entries(fields)
    .filter(([name, test]) => !test(of[name]))
    .map(([name]) => `${path}${name} is ${shown(of[name])}`);
}

/** The value if it is an object, not a list; else `null`. */
export function object(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** The value if it is a list; else an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The start of a value as JSON, for a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  return JSON.stringify(value).slice(0, MAX_SHOWN_CHARS);
}

// Enough to recognise it.
const MAX_SHOWN_CHARS = 60;

export const isText: Test = (value) => typeof value === 'string';
export const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
export const isFlag: Test = (value) => typeof value === 'boolean';
export const isList: Test = (value) => Array.isArray(value);
export const isObject: Test = (value) => object(value) !== null;
export const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);

/** The test of a field that may hold `null`. */
export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** The test of an object with free names, whose values all pass. */
export const isMapOf =
  (test: Test): Test =>
  (value) =>
    Object.values(object(value) ?? { none: undefined }).every(test);

/** The test of a field that may hold one of these alone. */
export const isOneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
