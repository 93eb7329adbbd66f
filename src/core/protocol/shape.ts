/** Whether a field can change a verdict, or is only shown to people. */
export type Weight = 'decides' | 'shown';

/** What foreign JSON must look like at one place. */
export interface Shape {
  /** Adds one sentence per fault; none: the value has this shape. */
  check(value: unknown, path: string, faults: string[]): void;
  /** Field paths below this place, such as `labels[].count`; `null`: the place itself is a leaf. */
  readonly fields: ReadonlyMap<string, Weight> | null;
}

/** One field of an object. */
export interface Field {
  readonly shape: Shape;
  readonly weight: Weight;
  readonly isOptional: boolean;
}

/** A field that can change a verdict. */
export const decides = (shape: Shape): Field => ({ shape, weight: 'decides', isOptional: false });

/** A field that is shown and never judged. */
export const shown = (shape: Shape): Field => ({ shape, weight: 'shown', isOptional: false });

/** A deciding field that may be absent; `undefined` counts as absent. */
export const decidesWhenPresent = (shape: Shape): Field => ({ shape, weight: 'decides', isOptional: true });

/** An object with every field of `T`. Fields that are not named here are ignored: the version guards the schema. */
export function objectOf<T>(fields: { readonly [K in keyof Required<T>]: Field }): Shape {
  const entries = Object.entries<Field>(fields);
  return {
    fields: new Map(entries.flatMap(([name, field]) => fieldPaths(name, field))),
    check(value, path, faults) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        faults.push(faultAt(path, value, 'an object'));
        return;
      }
      for (const [name, field] of entries) {
        const child: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
        const childPath = path === '' ? name : `${path}.${name}`;
        if (child !== undefined) field.shape.check(child, childPath, faults);
        else if (!field.isOptional) faults.push(`${childPath} is missing`);
      }
    },
  };
}

/** A list whose entries all have one shape. */
export function listOf(entry: Shape): Shape {
  return {
    fields: entry.fields === null ? null : below('[]', entry.fields),
    check(value, path, faults) {
      if (!Array.isArray(value)) {
        faults.push(faultAt(path, value, 'a list'));
        return;
      }
      for (const [index, item] of value.entries()) entry.check(item, `${path}[${index}]`, faults);
    },
  };
}

/** A map from text to values of one shape; `keyFault` judges the keys and returns `null` for a good one. */
export function mapOf(entry: Shape, keyFault: (key: string) => string | null = () => null): Shape {
  return {
    fields: entry.fields === null ? null : below('{}', entry.fields),
    check(value, path, faults) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        faults.push(faultAt(path, value, 'an object'));
        return;
      }
      for (const [key, item] of Object.entries(value)) {
        const fault = keyFault(key);
        if (fault !== null) faults.push(`${path} has the key ${JSON.stringify(key)}: ${fault}`);
        entry.check(item, `${path}[${JSON.stringify(key)}]`, faults);
      }
    },
  };
}

/** The shape, or `null`. */
export function nullable(shape: Shape): Shape {
  return {
    fields: shape.fields,
    check(value, path, faults) {
      if (value !== null) shape.check(value, path, faults);
    },
  };
}

/** A sentence about one value; long ones are cut. */
export function faultAt(path: string, value: unknown, expected: string): string {
  return `${path === '' ? 'the document' : path} is ${describe(value)}, ${expected} is expected`;
}

function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'a list' : 'an object';
}

function fieldPaths(name: string, field: Field): [string, Weight][] {
  if (field.shape.fields === null) return [[name, field.weight]];
  const separator = [...field.shape.fields.keys()].every((path) => /^(\[\]|\{\})/.test(path)) ? '' : '.';
  return [...field.shape.fields].map(([path, weight]) => [
    `${name}${separator}${path}`,
    field.weight === 'shown' ? 'shown' : weight,
  ]);
}

function below(mark: string, fields: ReadonlyMap<string, Weight>): Map<string, Weight> {
  return new Map([...fields].map(([path, weight]) => [`${mark}.${path}`, weight]));
}
