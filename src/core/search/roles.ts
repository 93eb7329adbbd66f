import { indexKinds, indexPattern, type IndexKind } from './index-names.ts';

/** Who uses a store, each with what it needs and no more. */
export type StoreRole = 'worker' | 'controller' | 'installer';

/** All of them, from the least to the most powerful. */
export const storeRoles: readonly StoreRole[] = ['worker', 'controller', 'installer'];

/** What a role may do, for an API key or a role of Elasticsearch. */
export interface ElasticsearchRole {
  readonly cluster: readonly string[];
  readonly indices: readonly { readonly names: readonly string[]; readonly privileges: readonly string[] }[];
}

/** What a role may do, for the security plugin of OpenSearch. */
export interface OpenSearchRole {
  readonly cluster_permissions: readonly string[];
  readonly index_permissions: readonly {
    readonly index_patterns: readonly string[];
    readonly allowed_actions: readonly string[];
  }[];
}

/**
 * The least of Elasticsearch: workers may create documents in the windows index; replacing, reading and deleting them is refused.
 * Privileges: "Security privileges" in its reference.
 */
export function elasticsearchRole(role: StoreRole, index: string): ElasticsearchRole {
  switch (role) {
    case 'worker':
      return { cluster: [], indices: [{ names: patterns(index, ['windows']), privileges: ['create_doc'] }] };
    case 'controller':
      return {
        cluster: ['monitor'],
        indices: [
          {
            names: patterns(index, indexKinds),
            privileges: ['create_index', 'index', 'maintenance', 'read', 'view_index_metadata'],
          },
        ],
      };
    case 'installer':
      return {
        cluster: ['manage_ilm', 'manage_index_templates', 'monitor'],
        indices: [{ names: patterns(index, indexKinds), privileges: ['manage'] }],
      };
  }
}

/**
 * The least of OpenSearch. Its security plugin knows one permission for creating and replacing a document: a worker can replace windows
 * whose ids it knows, too; reading and deleting them, and every other index, is refused. Found out on 2.19.
 */
export function openSearchRole(role: StoreRole, index: string): OpenSearchRole {
  const { cluster, indices } = openSearchActions[role];
  const kinds = role === 'worker' ? (['windows'] as const) : indexKinds;
  return {
    cluster_permissions: cluster,
    index_permissions: [{ index_patterns: patterns(index, kinds), allowed_actions: indices }],
  };
}

const openSearchActions: Readonly<
  Record<StoreRole, { readonly cluster: readonly string[]; readonly indices: readonly string[] }>
> = {
  worker: {
    cluster: ['indices:data/write/bulk'],
    indices: ['indices:data/write/bulk[s]', 'indices:data/write/index'],
  },
  controller: {
    cluster: [
      'cluster:monitor/health',
      'cluster:monitor/main',
      'indices:admin/index_template/get',
      'indices:data/read/mget',
      'indices:data/write/bulk',
    ],
    indices: [
      'indices:admin/create',
      'indices:admin/get',
      'indices:admin/refresh*',
      'indices:data/read/get',
      'indices:data/read/mget*',
      'indices:data/read/search',
      'indices:data/write/bulk[s]',
      'indices:data/write/index',
    ],
  },
  installer: {
    cluster: [
      'cluster:admin/opendistro/ism/policy/get',
      'cluster:admin/opendistro/ism/policy/write',
      'cluster:monitor/health',
      'cluster:monitor/main',
      'indices:admin/index_template/get',
      'indices:admin/index_template/put',
    ],
    indices: ['indices:admin/create', 'indices:admin/delete', 'indices:admin/get', 'indices:admin/mapping/put'],
  },
};

function patterns(index: string, kinds: readonly IndexKind[]): readonly string[] {
  return kinds.map((kind) => indexPattern(index, kind));
}
