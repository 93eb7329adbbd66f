import type { SearchKind } from '../../core/search/search-connection.ts';

/**
 * Whether an answer can be that of the wanted server. Elasticsearch from 7.14 on names itself in the header
 * `x-elastic-product`, except in answers of gateways before it; OpenSearch has no such header and answers 406 to the
 * media types of Elasticsearch.
 */
export function isWantedKind(
  kind: SearchKind,
  { status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string | undefined>> },
): boolean {
  const isElastic = headers['x-elastic-product'] === 'Elasticsearch';
  const isTaken = status >= 200 && status < 300;
  if (kind === 'elasticsearch') return isElastic || !(isTaken || status === 406);
  const isPage = isTaken && /text\/html/i.test(headers['content-type'] ?? '');
  return !isElastic && !isPage;
}
