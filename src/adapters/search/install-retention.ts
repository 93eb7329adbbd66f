import { indexKinds, indexPattern, isMonthly } from '../../core/search/index-names.ts';
import { lifecyclePolicy, retentionPolicyName, stateManagementPolicy } from '../../core/search/retention.ts';
import type { InstalledRetention } from '../../core/search/store-reports.ts';
import { askStore } from './ask-store.ts';
import type { SearchAnswer, SearchServer } from './search-server.ts';

/** Makes or replaces the policy by which the server deletes monthly indices, if it can. `days`: `null` for no retention. */
export async function installRetention(
  server: SearchServer,
  index: string,
  days: number | null,
  signal: AbortSignal,
): Promise<InstalledRetention> {
  if (days === null) return { kind: 'none' };
  const policy = retentionPolicyName(index);
  const by = server.kind === 'elasticsearch' ? 'ILM' : 'ISM';
  const path = `${by === 'ILM' ? '/_ilm/policy' : '/_plugins/_ism/policies'}/${encodeURIComponent(policy)}`;
  const doing = `see whether the server deletes old indices itself (${by})`;
  const found = await askStore(server, { method: 'GET', path, doing, accepted: [400, 404, 405] }, signal);
  if (!isFeatureThere(found)) return { kind: 'by-hand', days };
  await askStore(
    server,
    by === 'ILM'
      ? { method: 'PUT', path, body: lifecyclePolicy(days), doing: `install the policy ${policy}` }
      : {
          method: 'PUT',
          path,
          query: versionOf(found),
          body: stateManagementPolicy(days, monthlyPatterns(index)),
          doing: `install the policy ${policy}`,
        },
    signal,
  );
  return { kind: 'policy', days, policy, by };
}

/** A server without the feature knows no such path: `no handler found for uri` (400), or 405 where another path is like it. */
function isFeatureThere({ status }: SearchAnswer): boolean {
  return status === 200 || status === 404;
}

/** OpenSearch replaces only the version that one has seen. */
function versionOf({ status, body }: SearchAnswer): Readonly<Record<string, string>> {
  if (status !== 200) return {};
  const { _seq_no: seqNo, _primary_term: primaryTerm } = body as { _seq_no?: unknown; _primary_term?: unknown };
  return { if_seq_no: String(seqNo), if_primary_term: String(primaryTerm) };
}

function monthlyPatterns(index: string): readonly string[] {
  return indexKinds.filter(isMonthly).map((kind) => indexPattern(index, kind));
}
