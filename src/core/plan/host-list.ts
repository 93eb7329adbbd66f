import type { HostRule } from './run-spec.ts';

/**
 * Whether a rule of this kind lists the host: `any` for every request, `redirect` for targets of redirects alone.
 * Port `null`: not known before the start, left to the watch on the results.
 */
export function isListedHost(
  rules: readonly HostRule[],
  place: { readonly host: string; readonly port: number | null },
  via: HostRule['via'] = 'any',
): boolean {
  return rules.some((rule) => rule.via === via && matches(rule, place.host, place.port));
}

function matches(rule: HostRule, host: string, port: number | null): boolean {
  const name = host.toLowerCase();
  const wanted = rule.host.toLowerCase();
  const isHost = wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
  return isHost && (rule.port === null || port === null || rule.port === port);
}
