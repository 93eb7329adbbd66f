import type { TargetSpec } from '../core/plan/run-spec.ts';
import { parseHostRule } from './host-rule.ts';
import type { TargetConfig } from './schema/target.ts';
import { parseTargetUrl } from './target-url.ts';

/** The system under test of a configuration without faults. The host of its address is the first that is listed. */
export function targetSpec(target: TargetConfig): TargetSpec {
  const parsed = target.url === undefined ? null : parseTargetUrl(target.url);
  const own: TargetSpec['hosts'] =
    parsed === null ? [] : [{ host: parsed.url.host, port: parsed.isPortGiven ? parsed.url.port : null, via: 'any' }];
  const listed = target.hosts.flatMap((entry) => {
    const rule = parseHostRule(typeof entry === 'string' ? entry : entry.host);
    return rule === null ? [] : [{ ...rule, via: typeof entry === 'string' ? ('any' as const) : entry.via }];
  });
  return { url: parsed?.url ?? null, hosts: [...own, ...listed], environment: target.environment ?? null };
}
