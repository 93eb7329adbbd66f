import { type Parsed, refuse } from '../protocol/parsed.ts';
import { name, oneOf, text } from '../protocol/scalar-shapes.ts';
import { decides, nullable, objectOf, type Shape } from '../protocol/shape.ts';
import type { SearchConnection, SearchCredentials, WorkerStore } from './search-connection.ts';

/** The store that a worker was given, or why it cannot be used. Faults quote no secret. */
export function parseWorkerStore(value: unknown): Parsed<'store', WorkerStore> {
  return refuse('store', storeShape, value) ?? { ok: true, store: value as WorkerStore };
}

type Of<Kind extends SearchCredentials['kind']> = Extract<SearchCredentials, { readonly kind: Kind }>;

const CREDENTIALS: Readonly<Record<SearchCredentials['kind'], Shape>> = {
  none: objectOf<Of<'none'>>({ kind: decides(name) }),
  'api-key': objectOf<Of<'api-key'>>({ kind: decides(name), apiKey: decides(name) }),
  basic: objectOf<Of<'basic'>>({ kind: decides(name), username: decides(name), password: decides(text) }),
  bearer: objectOf<Of<'bearer'>>({ kind: decides(name), token: decides(name) }),
};

const credentials: Shape = {
  fields: null,
  check(value, path, faults) {
    const kind: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
    const shape = Object.entries(CREDENTIALS).find(([known]) => known === kind)?.[1];
    if (shape === undefined) faults.push(`${path} are of none of the kinds ${Object.keys(CREDENTIALS).join(', ')}`);
    else shape.check(value, path, faults);
  },
};

const address: Shape = {
  fields: null,
  check(value, path, faults) {
    const isGood = typeof value === 'string' && /^https?:\/\/[^/@?#\s]+(\/[^?#\s]*[^/?#\s])?$/.test(value);
    // An address may hold a password, so it is not quoted.
    if (!isGood) faults.push(`${path} is no http or https address without credentials, query and a slash at its end`);
  },
};

const connection = objectOf<SearchConnection>({
  kind: decides(oneOf('elasticsearch', 'opensearch')),
  url: decides(address),
  credentials: decides(credentials),
  caText: decides(nullable(name)),
  proxyUrl: decides(nullable(name)),
});

const storeShape = objectOf<WorkerStore>({
  v: decides(oneOf(1)),
  connection: decides(connection),
  windowsIndex: decides(name),
});
