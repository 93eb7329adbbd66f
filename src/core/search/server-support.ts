import type { SearchKind } from './search-connection.ts';
import type { ServerIdentity } from './server-identity.ts';
import { productName } from './server-name.ts';

/** Whether a server's version is one that this product works with. */
export interface ServerSupport {
  readonly level: 'supported' | 'untested' | 'refused';
  /** A sentence; `null`: nothing to say. */
  readonly message: string | null;
}

/** Major versions by what is known of them: run against in our tests, or compatible by the vendor's documentation. */
const versions: Readonly<Record<SearchKind, { readonly tested: string; readonly majors: readonly number[] }>> = {
  // 9 answers requests of 8 ("REST API compatibility" in its reference).
  elasticsearch: { tested: '8.19', majors: [8, 9] },
  // 3 keeps the APIs of 2 that are used here ("Breaking changes" in its documentation).
  opensearch: { tested: '2.19', majors: [2, 3] },
};

/** What the version of a server means for a run. */
export function serverSupport({ kind, version }: ServerIdentity): ServerSupport {
  const { tested, majors } = versions[kind];
  const name = productName(kind);
  const [major, minor] = version.split('.').map(Number);
  if (major === undefined || Number.isNaN(major) || !majors.includes(major)) {
    return {
      level: 'refused',
      message: `${name} ${version} is not supported; ${name} ${majors.join(' or ')} is expected (tested with ${tested}).`,
    };
  }
  if (major === majors[0] && `${major}.${minor ?? 0}` === tested) return { level: 'supported', message: null };
  return { level: 'untested', message: `${name} ${version} is expected to work; our tests run against ${tested}.` };
}
