import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

// GitHub's own description of its REST interface, cut to the operations that are called; see the README beside it.
const SUBSET = new URL('../../fixtures/github/api.github.com.subset.json', import.meta.url);

/** A schema of JSON, as far as it is read here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

/** One operation with everything that it refers to at its top level. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** `/repos/{owner}/{repo}/issues/comments/{comment_id}` */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | null;
  readonly responses: Readonly<Record<string, Content>>;
}

/** An operation that was called, and what stands for the names in its path. */
export interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** GitHub's description: what may be asked, and what may be answered. */
export interface Description {
  find(method: string, path: string): Call | null;
  /** Empty: the request is valid. */
  requestFaults(call: Call, query: URLSearchParams, body: unknown): readonly string[];
  /** Empty: the response is valid. */
  responseFaults(operation: Operation, status: number, body: unknown): readonly string[];
  schema(name: string): Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

let known: Description | null = null;

/** The description, read once for each test file. */
export function githubDescription(): Description {
  known ??= describe(forAjv(JSON.parse(readFileSync(SUBSET, 'utf8'))) as Document);
  return known;
}

function describe(document: Document): Description {
  const operations = operationsOf(document);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'github', components: document.components });
  const compiled = new Map<Schema, ValidateFunction>();
  const faultsIn = (schema: Schema, value: unknown, what: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema as object);
    compiled.set(schema, validate);
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  };
  return {
    find: (method, path) => findCall(operations, method, path),
    requestFaults: ({ operation, path }, query, body) => [
      ...parameterFaults(operation, path, query, faultsIn),
      ...bodyFaults(operation, body, faultsIn),
    ],
    responseFaults: (operation, status, body) => responseFaults(operation, status, body, faultsIn),
    schema: (name) => {
      const schema = document.components['schemas']?.[name.replace(/^github#\/components\/schemas\//, '')];
      if (schema === undefined) throw new Error(`GitHub's description has no schema ${name}.`);
      return schema as Schema;
    },
  };
}

type FaultsIn = (schema: Schema, value: unknown, what: string) => string[];

function operationsOf({ paths, components }: Document): Operation[] {
  const resolve = (value: unknown): unknown => {
    const [, , kind = '', name = ''] = (value as { $ref?: string }).$ref?.split('/') ?? [];
    return kind === '' ? value : components[kind]?.[name];
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => {
      const body = raw.requestBody as (Content & { required?: boolean }) | undefined;
      const schema = body?.content?.['application/json']?.schema;
      return {
        id: raw.operationId,
        method: method.toUpperCase(),
        path,
        parameters: (raw.parameters ?? []).map((one) => resolve(one) as Parameter),
        body: schema === undefined ? null : { required: body?.required ?? false, schema },
        responses: Object.fromEntries(
          Object.entries(raw.responses).map(([status, response]) => [status, resolve(response) as Content]),
        ),
      };
    }),
  );
}

function findCall(operations: readonly Operation[], method: string, path: string): Call | null {
  const calls = operations.flatMap((operation) => {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const pattern = operation.path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '([^/]+)');
    const values = operation.method === method ? new RegExp(`^${pattern}$`).exec(path)?.slice(1) : undefined;
    if (values === undefined) return [];
    const entries = names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')] as const);
    return [{ operation, path: Object.fromEntries(entries) }];
  });
  // `issues/comments/{id}` is meant where `issues/{number}/comments` could be, too: fewer names say more.
  return calls.toSorted((a, b) => Object.keys(a.path).length - Object.keys(b.path).length)[0] ?? null;
}

function parameterFaults(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  faultsIn: FaultsIn,
): string[] {
  const named = operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = place === 'path' ? (path[name] ?? null) : query.get(name);
    if (place === 'header') return [];
    if (value !== null) return faultsIn(schema, typed(schema, value), `${place} parameter ${name}`);
    return required === true ? [`${place} parameter ${name} is missing`] : [];
  });
  const names = new Set(operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !names.has(name)).map((name) => `unknown query parameter ${name}`);
  return [...named, ...unknown];
}

function typed(schema: Schema, value: string): unknown {
  if (schema.type === 'integer' || schema.type === 'number') return /^-?\d+$/.test(value) ? Number(value) : value;
  return schema.type === 'boolean' ? value === 'true' || (value === 'false' ? false : value) : value;
}

function bodyFaults({ body: described }: Operation, body: unknown, faultsIn: FaultsIn): string[] {
  if (described === null) return body === undefined ? [] : ['a body that is not described'];
  if (body === undefined) return described.required ? ['the body is missing'] : [];
  // The description allows further properties; here they are a slip of the pen.
  const names = Object.keys(described.schema.properties ?? {});
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const further = given.filter((name) => !names.includes(name));
  return [
    ...faultsIn(described.schema, body, 'body'),
    ...further.map((name) => `unknown property ${name} in the body`),
  ];
}

const ANY_FAULT: Schema = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };

function responseFaults(operation: Operation, status: number, body: unknown, faultsIn: FaultsIn): string[] {
  const described = operation.responses[String(status)];
  // What every operation may answer, such as 401, is described for none.
  if (described === undefined)
    return status >= 400 ? faultsIn(ANY_FAULT, body, `response ${status}`) : [`response ${status} is not described`];
  const schema = described.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : [`response ${status} has no body`];
  return faultsIn(schema, body, `response ${status}`);
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own; references are made to hold from everywhere. */
function forAjv(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forAjv);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, one]) => !(name === 'nullable' && typeof one === 'boolean'));
  const plain = Object.fromEntries(
    entries.map(([name, one]) => [name, name === '$ref' ? `github${String(one)}` : forAjv(one)]),
  );
  return (value as { nullable?: unknown }).nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}
