import type { SearchServerKind, SearchServerSecurity } from './server-kinds.ts';
import type { SearchServerHandle } from './start-server.ts';

/** A server that runs for the tests: its handle without the ways to end it. */
export interface RunningServer {
  readonly kind: SearchServerKind;
  readonly security: SearchServerSecurity;
  readonly url: string;
  readonly version: string;
  /** These three: with security `tls` only. The user may do everything. */
  readonly adminUser?: string;
  readonly adminPassword?: string;
  readonly caFile?: string;
  readonly pid: number;
}

/** Holds the servers of a test run as a JSON list, or the reason why there are none as a JSON string. */
export const serversVariable = 'LOADTEST_SEARCH_SERVERS';

export function describeServer(handle: SearchServerHandle): RunningServer {
  const { kind, security, url, version, adminUser, adminPassword, caFile, pid } = handle;
  return {
    ...{ kind, security, url, version, pid },
    ...(adminUser === undefined ? {} : { adminUser }),
    ...(adminPassword === undefined ? {} : { adminPassword }),
    ...(caFile === undefined ? {} : { caFile }),
  };
}

/** What the variable says; `null`: nothing, since whoever runs the tests has started none. */
export function parseServers(text: string | undefined): readonly RunningServer[] | string | null {
  return text === undefined || text === '' ? null : (JSON.parse(text) as readonly RunningServer[] | string);
}
