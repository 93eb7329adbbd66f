import type { TargetUrl } from '../core/plan/run-spec.ts';
import { isHostName } from './host-rule.ts';

/** An address taken apart, and whether it names its port. */
export interface ParsedTarget {
  readonly url: TargetUrl;
  readonly isPortGiven: boolean;
}

/** An http or https address without credentials, query and fragment; `null` when the text is none. */
export function parseTargetUrl(text: string): ParsedTarget | null {
  const [, protocol, authority = '', path = ''] = /^(https?):\/\/([^\s/?#@\\]+)(\/[^\s?#\\]*)?$/i.exec(text) ?? [];
  if (protocol === undefined || !URL.canParse(text)) return null;
  const parsed = new URL(text);
  const isHttps = protocol.toLowerCase() === 'https';
  if (parsed.port === '0' || !isHostName(parsed.hostname)) return null;
  return {
    url: {
      protocol: isHttps ? 'https' : 'http',
      host: parsed.hostname,
      port: parsed.port === '' ? (isHttps ? 443 : 80) : Number(parsed.port),
      path: path === '' ? '' : parsed.pathname.replace(/\/+$/, ''),
    },
    isPortGiven: /:\d+$/.test(authority),
  };
}
