import { checkTemplates } from '../adapters/search/check-templates.ts';
import { identifyServer } from '../adapters/search/identify-server.ts';
import { SearchUnreachable } from '../adapters/search/search-server.ts';
import type { SearchConnection } from '../core/search/search-connection.ts';
import { StartError } from '../core/verdict/run-error.ts';
import { lazySearchServer } from './lazy-search-server.ts';

/** Who cannot answer these in that time would not take a document either. */
const DEADLINE_MS = 30_000;

/**
 * Looks whether the indices of a search store have their templates: without them a first document would make an index with whatever
 * types the server guesses. Throws `StartError` with what is missing, or why the server could not be asked.
 */
export async function refuseWithoutTemplates(connection: SearchConnection, index: string): Promise<void> {
  const server = lazySearchServer(connection);
  const late = AbortSignal.timeout(DEADLINE_MS);
  try {
    await identifyServer(server, late);
    const errors = (await checkTemplates(server, index, late)).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new StartError(errors.map(({ message }) => message).join('\n'));
  } catch (error) {
    if (late.aborted) throw new StartError(`${server.url} did not answer within ${DEADLINE_MS / 1_000} s.`);
    if (error instanceof SearchUnreachable) throw new StartError(error.message, { cause: error });
    throw error;
  } finally {
    await server.close();
  }
}
