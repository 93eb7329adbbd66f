import { readAnswerError } from '../../core/search/answer-error.ts';
import { compareMapping } from '../../core/search/compare-mapping.ts';
import { explainAnswer } from '../../core/search/explain-answer.ts';
import { indexFields } from '../../core/search/index-fields.ts';
import { indexKinds, indexPattern } from '../../core/search/index-names.ts';
import { missingPrivileges, privilegesQuestion } from '../../core/search/missing-privileges.ts';
import { elasticsearchRole } from '../../core/search/roles.ts';
import type { StoreFinding } from '../../core/search/store-finding.ts';
import { askStore } from './ask-store.ts';
import { lookOrFinding } from './look-or-finding.ts';
import { storeIndices } from './store-indices.ts';
import type { SearchAnswer, SearchServer } from './search-server.ts';

/** Whether the credentials suffice for a controller. A server without users allows everything. */
export function checkPrivileges(
  server: SearchServer,
  index: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  return lookOrFinding(() =>
    server.kind === 'elasticsearch' ? askPrivileges(server, index, signal) : tryPrivileges(server, index, signal),
  );
}

/** Without users the path is unknown: 400, 404 or 405 by what else is installed. */
async function askPrivileges(
  server: SearchServer,
  index: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  const answer = await askStore(
    server,
    {
      method: 'POST',
      path: '/_security/user/_has_privileges',
      body: privilegesQuestion(elasticsearchRole('controller', index)),
      doing: 'ask which privileges the credentials have',
      accepted: [400, 404, 405, 500],
    },
    signal,
  );
  const missing = answer.status === 200 ? missingPrivileges(answer.body) : [];
  if (missing.length === 0) return [];
  return [lacking(`The credentials lack these privileges: ${missing.join(', ')}.`)];
}

/** OpenSearch tells nobody what they may do: it is tried, by requests that change nothing. */
async function tryPrivileges(
  server: SearchServer,
  index: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  const patterns = indexKinds.map((kind) => indexPattern(index, kind)).join(',');
  const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
  const read = { method: 'POST', path: `/${encodeURIComponent(patterns)}/_search`, query, body: { size: 0 } } as const;
  const tries = [await tryRequest(server, { ...read, doing: `read ${patterns}` }, signal)];
  const runs = indexPattern(index, 'runs');
  const [there] = await storeIndices(server, index, 'runs', signal);
  const isOurs = there !== undefined && compareMapping(indexFields.runs, there.mappings).conflicts.length === 0;
  if (isOurs) {
    // No date, so that it is refused (400) even where it is allowed.
    const write = {
      method: 'PUT',
      path: `/${encodeURIComponent(runs)}/_create/permission`,
      body: NO_DOCUMENT,
    } as const;
    tries.push(await tryRequest(server, { ...write, doing: `write ${runs}` }, signal));
  }
  return tries.flat();
}

const NO_DOCUMENT = { '@timestamp': 'not a time: whether documents may be written is tried with this' };

async function tryRequest(
  server: SearchServer,
  { doing, ...request }: Parameters<typeof askStore>[1],
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  const answer: SearchAnswer = await askStore(
    server,
    { ...request, doing, accepted: [400, 403, 404, 409, 429] },
    signal,
  );
  // A read-only index is refused with 403, too; that is told by the look at indices.
  const isLacking = answer.status === 403 && readAnswerError(answer.body).type !== 'cluster_block_exception';
  return isLacking ? [lacking(explainAnswer(answer, doing))] : [];
}

function lacking(message: string): StoreFinding {
  const roles = '`loadtest-action store roles` prints the smallest roles that suffice.';
  return { severity: 'error', about: 'privileges', message: message.includes(roles) ? message : `${message} ${roles}` };
}
