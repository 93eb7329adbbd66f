import { productName } from '../../core/search/server-name.ts';
import type { SearchServer } from './search-server.ts';

/** For messages: `Elasticsearch at https://search.example`. */
export function storeName({ kind, url }: Pick<SearchServer, 'kind' | 'url'>): string {
  return `${productName(kind)} at ${url}`;
}
