import { indexFields } from './index-fields.ts';
import { indexKinds, indexPattern, isMonthly, type IndexKind } from './index-names.ts';
import type { MappedFields } from './mapping.ts';

/** Raised with every change of a template: a store with an older one has to be installed again. */
export const TEMPLATE_VERSION = 1;

/** Above that of templates which people make for all indices of a name; the servers' own are below 200. */
const PRIORITY = 250;

/** What a store is installed with. */
export interface StoreShape {
  /** Beginning of the names of all indices. */
  readonly index: string;
  /** Copies of each index besides the first; `null`: one where the server has a second node, else none. */
  readonly replicas: number | null;
  /** Name of the policy of Elasticsearch that deletes monthly indices; `null`: none. */
  readonly lifecyclePolicy: string | null;
}

/** A composable index template of both servers. Written as the servers give it back, so that the two can be compared. */
export interface TemplateBody {
  readonly index_patterns: readonly string[];
  readonly priority: number;
  readonly version: number;
  readonly template: {
    readonly settings: { readonly index: Readonly<Record<string, unknown>> };
    readonly mappings: {
      /** An unknown field neither fails a document nor makes the mapping grow. */
      readonly dynamic: 'false';
      readonly _meta: { readonly product: 'loadtest-action'; readonly version: number };
      readonly properties: MappedFields;
    };
  };
  readonly _meta: { readonly product: 'loadtest-action'; readonly version: number };
}

/** A template by the name that it is installed under. */
export interface StoreTemplate {
  readonly kind: IndexKind;
  readonly name: string;
  readonly body: TemplateBody;
}

/** The templates of a store, one for each kind of index. */
export function templatesOf(shape: StoreShape): readonly StoreTemplate[] {
  return indexKinds.map((kind) => ({ kind, name: templateName(shape.index, kind), body: templateBody(kind, shape) }));
}

/** What the template of a kind is called. */
export function templateName(index: string, kind: IndexKind): string {
  return `${index}-${kind}`;
}

function templateBody(kind: IndexKind, { index, replicas, lifecyclePolicy }: StoreShape): TemplateBody {
  const meta = { product: 'loadtest-action', version: TEMPLATE_VERSION } as const;
  return {
    index_patterns: [indexPattern(index, kind)],
    priority: PRIORITY,
    version: TEMPLATE_VERSION,
    template: {
      settings: {
        index: {
          number_of_shards: '1',
          ...(replicas === null ? { auto_expand_replicas: '0-1' } : { number_of_replicas: String(replicas) }),
          // Set, since an index without it stops refreshing when nobody has searched it for 30 s, and the first search then waits.
          refresh_interval: '5s',
          ...(lifecyclePolicy === null || !isMonthly(kind) ? {} : { lifecycle: { name: lifecyclePolicy } }),
        },
      },
      mappings: { dynamic: 'false', _meta: meta, properties: indexFields[kind] },
    },
    _meta: meta,
  };
}
