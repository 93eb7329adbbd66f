import { githubDescription, type Schema } from './openapi.ts';

/** What a test says about an object; the rest is filled in. */
export type Facts = Readonly<Record<string, unknown>>;

/** The smallest object of a schema of GitHub's description that holds the facts. */
export function sample(name: string, facts: Facts = {}): unknown {
  return fill(githubDescription().schema(name), facts);
}

/** What is given, and everything that the schema requires besides. */
export function fill(schema: Schema, given: unknown): unknown {
  if (schema.$ref !== undefined) return fill(githubDescription().schema(schema.$ref), given);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const isNullable = choices.some(({ type }) => type === 'null');
    if (given === null || (given === undefined && isNullable)) return null;
    return fill(choices.find(({ type }) => type !== 'null') ?? {}, given);
  }
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((one) => fill(one, given))) as unknown;
  if (schema.properties !== undefined && typeof (given ?? {}) === 'object')
    return fillObject(schema, (given ?? {}) as Facts);
  if (Array.isArray(given) && schema.items !== undefined) return given.map((one) => fill(schema.items!, one));
  return given === undefined ? smallest(schema) : given;
}

function fillObject({ properties = {}, required = [] }: Schema, given: Facts): unknown {
  const names = new Set([...required, ...Object.keys(given)]);
  return Object.fromEntries([...names].map((name) => [name, fill(properties[name] ?? {}, given[name])]));
}

const TEXTS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-15T12:00:00Z',
  uri: 'https://github.example/x',
  email: 'someone@github.example',
};

function smallest({ type, format, enum: values }: Schema): unknown {
  if (values !== undefined) return values[0];
  switch (Array.isArray(type) ? type[0] : type) {
    case 'string':
      return TEXTS[format ?? ''] ?? '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return {};
  }
}
