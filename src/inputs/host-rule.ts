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
  return { host: `${wildcard}${new URL(`http://${name}/`).hostname}`, port };
}
