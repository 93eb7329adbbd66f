import { isLoopback } from './is-loopback.ts';

/**
 * The proxy that the environment names for an address, as curl and Go read it: HTTPS_PROXY or HTTP_PROXY by the scheme, unless
 * NO_PROXY names the host; lower case wins. Never for loopback. `null`: none, also with a fault. May hold credentials, so no fault quotes it.
 */
export function proxyFor(url: string, env: (name: string) => string | undefined, faults: string[]): string | null {
  const { protocol, hostname, port } = new URL(url);
  if (isLoopback(hostname)) return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const text = eitherCase(env, name);
  if (text === '') return null;
  const numberOfPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  const isExempt = eitherCase(env, 'no_proxy')
    .split(/[\s,]+/)
    .some((rule) => fits(rule.toLowerCase(), host, numberOfPort));
  if (isExempt) return null;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (/^https?:\/\/[^\s]+$/i.test(full) && URL.canParse(full)) return new URL(full).href.replace(/\/+$/, '');
  faults.push(
    `${name.toUpperCase()}: a text (not shown) given that is no proxy, an address such as http://proxy.example.com:3128 expected.`,
  );
  return null;
}

function eitherCase(env: (name: string) => string | undefined, name: string): string {
  const lower = env(name)?.trim() ?? '';
  return lower === '' ? (env(name.toUpperCase())?.trim() ?? '') : lower;
}

/** `*`, a host, a domain with or without its dot (which stands for all below it), an address; each also with a port. */
function fits(rule: string, host: string, port: string): boolean {
  if (rule === '*') return true;
  const [, name = rule, itsPort] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(rule) ?? [];
  if (itsPort !== undefined && itsPort !== port && !isAddress6(rule)) return false;
  const bare = (isAddress6(rule) ? rule : name).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
  return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}

/** Without brackets, so that its last group is no port. */
function isAddress6(rule: string): boolean {
  return rule.split(':').length > 2 && !rule.startsWith('[');
}
