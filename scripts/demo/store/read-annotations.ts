import type { SearchServer } from '../../../src/adapters/search/search-server.ts';
import { indexPattern } from '../../../src/core/search/index-names.ts';

/** An annotation as a dashboard gets it. */
export interface ReadAnnotation {
  readonly '@timestamp': string;
  readonly run: string;
  readonly load: string | null;
  readonly kind: string;
  readonly text: string;
}

/** The newest annotations of the store, oldest first, asked for as a dashboard asks. */
export async function readAnnotations(
  server: SearchServer,
  { index, run }: { readonly index: string; readonly run: string },
  signal: AbortSignal,
): Promise<readonly ReadAnnotation[]> {
  const body = { size: 1_000, sort: [{ '@timestamp': 'asc' }], query: { term: { run } } };
  const path = `/${indexPattern(index, 'annotations')}/_search`;
  const answer = await server.send({ method: 'POST', path, body, timeoutMs: 30_000 }, signal);
  if (answer.status !== 200) throw new Error(`The annotations cannot be read: ${JSON.stringify(answer.body)}`);
  const { hits } = answer.body as { hits: { hits: readonly { _source: ReadAnnotation }[] } };
  return hits.hits.map(({ _source }) => _source);
}
