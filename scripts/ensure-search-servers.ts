import { StartError } from '../src/core/verdict/run-error.ts';
import { ensureSearchServer } from './search-servers/ensure-search-server.ts';
import { searchServerKinds } from './search-servers/server-kinds.ts';

/**
 * Part of the set-up: Elasticsearch and OpenSearch from Maven Central, unpacked below `.cache/search-servers/`. Says
 * nothing when they are there. What is missing ends nothing: tests that need them are skipped, which is no pass.
 */
const DEADLINE_MS = 15 * 60_000;
const signal = AbortSignal.timeout(DEADLINE_MS);
const say = (line: string): void => {
  console.log(`setup: ${line}`);
};
try {
  for (const kind of searchServerKinds) await ensureSearchServer(kind, say, signal);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`setup: ${error.message} ${error.hint ?? ''}`.trim());
}
