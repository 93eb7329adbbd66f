import { serverSupport } from '../../core/search/server-support.ts';
import type { StoreFinding } from '../../core/search/store-finding.ts';
import type { CheckedStore } from '../../core/search/store-reports.ts';
import { checkClock } from './check-clock.ts';
import { checkIndices } from './check-indices.ts';
import { checkPrivileges } from './check-privileges.ts';
import { checkTemplates } from './check-templates.ts';
import { identifyServer } from './identify-server.ts';
import type { SearchServer } from './search-server.ts';

/**
 * Looks whether a run can keep its results here; changes nothing. `now`: epoch ms, asked more than once. Throws `SearchUnreachable`
 * where no server of the kind answers, and `StartError` where it does not even say what it is.
 */
export async function checkStore(
  server: SearchServer,
  index: string,
  now: () => number,
  signal: AbortSignal,
): Promise<CheckedStore> {
  const identity = await identifyServer(server, signal);
  const { level, message } = serverSupport(identity);
  if (level === 'refused') {
    return { server: identity, findings: [{ severity: 'error', about: 'version', message: message ?? '' }] };
  }
  const looks = await Promise.all([
    checkTemplates(server, index, signal),
    checkIndices(server, index, now(), signal),
    checkPrivileges(server, index, signal),
    checkClock(server, now, signal),
  ]);
  const version: readonly StoreFinding[] = message === null ? [] : [{ severity: 'warning', about: 'version', message }];
  return { server: identity, findings: withoutDoubles([...version, ...looks.flat()]) };
}

/** A missing privilege shows in more than one look. */
function withoutDoubles(findings: readonly StoreFinding[]): readonly StoreFinding[] {
  return findings.filter(({ message }, at) => findings.findIndex((other) => other.message === message) === at);
}
