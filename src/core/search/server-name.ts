import type { SearchKind } from './search-connection.ts';

/** The product's name as people write it. */
export function productName(kind: SearchKind): 'Elasticsearch' | 'OpenSearch' {
  return kind === 'elasticsearch' ? 'Elasticsearch' : 'OpenSearch';
}

/** The other of the two. */
export function otherKind(kind: SearchKind): SearchKind {
  return kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
}
