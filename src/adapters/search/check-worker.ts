import { indexPattern } from '../../core/search/index-names.ts';
import { grantedPrivileges } from '../../core/search/missing-privileges.ts';
import type { StoreFinding } from '../../core/search/store-finding.ts';
import { askStore } from './ask-store.ts';
import { lookOrFinding } from './look-or-finding.ts';
import type { SearchServer } from './search-server.ts';

/** What a worker must not have: a plan is code, and runs beside these credentials. */
const NEEDLESS = ['index', 'delete', 'read'];

/** Whether the credentials of workers can create windows and nothing else, as far as the server tells. `server`: connected as a worker. */
export function checkWorker(
  server: SearchServer,
  index: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  const pattern = indexPattern(index, 'windows');
  return lookOrFinding(() =>
    server.kind === 'elasticsearch' ? askPrivileges(server, pattern, signal) : tryReading(server, pattern, signal),
  );
}

async function askPrivileges(
  server: SearchServer,
  pattern: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  const answer = await askStore(
    server,
    {
      method: 'POST',
      path: '/_security/user/_has_privileges',
      body: { index: [{ names: [pattern], privileges: ['create_doc', ...NEEDLESS] }] },
      doing: 'ask which privileges the credentials of workers have',
      accepted: [400, 404, 405, 500],
    },
    signal,
  );
  if (answer.status !== 200) return [];
  const granted = grantedPrivileges(answer.body, pattern);
  const needless = NEEDLESS.filter((privilege) => granted.includes(privilege));
  if (!granted.includes('create_doc')) {
    const message = `The credentials of workers lack the privilege create_doc on ${pattern}. ${ROLES}`;
    return [{ severity: 'error', about: 'privileges', message }];
  }
  return needless.length === 0 ? [] : [tooMuch(`have the privileges ${needless.join(', ')} on ${pattern}, too`)];
}

async function tryReading(
  server: SearchServer,
  pattern: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  const path = `/${encodeURIComponent(pattern)}/_search`;
  const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
  const doing = 'see whether the credentials of workers can read';
  const read = { method: 'POST', path, query, body: { size: 0 }, doing, accepted: [400, 403, 404, 429] } as const;
  const { status } = await askStore(server, read, signal);
  return status === 200 ? [tooMuch(`can read ${pattern}, too`)] : [];
}

const ROLES = '`loadtest-action store roles` prints a role that suffices.';

function tooMuch(what: string): StoreFinding {
  const message = `The credentials of workers ${what}; to create documents is all that they need. ${ROLES}`;
  return { severity: 'warning', about: 'privileges', message };
}
