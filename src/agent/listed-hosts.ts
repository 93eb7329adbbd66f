import type { HostRule } from '../core/plan/run-spec.ts';

/** Ports that a URL does not spell out. */
const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };

/**
 * Tells of a URL of the results whether its host may be reached: `null` when it may, or when the text has no host,
 * else the host with its port. The column shows the last URL of a redirect, so rules for redirects count here too.
 */
export function listedHosts(rules: readonly HostRule[]): (url: string) => string | null {
  const answers = new Map<string, string | null>();
  return (url) => {
    const place = placeOf(url);
    if (place === '') return null;
    const known = answers.get(place);
    if (known !== undefined) return known;
    const answer = unlisted(place, rules);
    answers.set(place, answer);
    return answer;
  };
}

/** Scheme and authority: a plan knows few of them, however many URLs it requests. */
function placeOf(url: string): string {
  const colon = url.indexOf('://');
  if (colon <= 0) return '';
  let end = colon + 3;
  while (end < url.length && !'/?#\\'.includes(url.charAt(end))) end += 1;
  return url.slice(0, end);
}

function unlisted(place: string, rules: readonly HostRule[]): string | null {
  const [, scheme = '', host = '', port] =
    /^([a-z][a-z0-9+.-]*):\/\/(?:.*@)?(\[[^\]]*\]|[^:@]*)(?::(\d*))?$/i.exec(place) ?? [];
  if (host === '') return null;
  const name = bareName(host);
  const number = port === undefined || port === '' ? DEFAULT_PORTS[scheme.toLowerCase()] : Number(port);
  const isListed = rules.some((rule) => isNamed(bareName(rule.host), name) && (rule.port ?? number) === number);
  return isListed ? null : `${host}${number === undefined ? '' : `:${number}`}`;
}

function isNamed(rule: string, name: string): boolean {
  return rule.startsWith('*.') ? name.endsWith(rule.slice(1)) && name.length > rule.length - 1 : rule === name;
}

/** Without brackets of IPv6 and the dot of a full name, in lower case. */
function bareName(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}
