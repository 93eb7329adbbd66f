import type { HostRule } from '../core/plan/run-spec.ts';

/**
 * `host[:port]` as a rule, in lower case and with international names in their ASCII form; `null` when the text is none.
 * Only a leading `*.` is a wildcard. IPv6 addresses stand in brackets.
 */
export function parseHostRule(text: string): Omit<HostRule, 'via'> | null {
  const [, wildcard = '', name = '', portText] =
    /^(\*\.)?(\[[0-9a-fA-F:.]+\]|[^\s:/?#@*[\]\\%]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (name === '' || !URL.canParse(`http://${name}/`)) return null;
  const port = portText === undefined ? null : Number(portText);
  if (port !== null && (port < 1 || port > 65_535)) return null;
  const host = new URL(`http://${name}/`).hostname;
  return isHostName(host) ? { host: `${wildcard}${host}`, port } : null;
}

/** Whether a host that a URL parser returned is a name or an address: the parser lets `$` and `,` pass. */
export function isHostName(host: string): boolean {
  return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)$/.test(host);
}
