import { parseTargetUrl } from './target-url.ts';

/** An address to ask, and where it lies. */
export interface ReadyUrl {
  readonly href: string;
  readonly host: string;
  readonly port: number;
}

/**
 * The address that `target.ready.url` means: an absolute one, or one relative to `target.url` as a browser would take
 * it, with that as a folder. `null`: it is none, has credentials, a query or a fragment, or nothing to be relative to.
 */
export function readyUrl(text: string, targetUrl: string | undefined): ReadyUrl | null {
  if (/[\s?#@\\]/.test(text)) return null;
  const base =
    targetUrl === undefined || parseTargetUrl(targetUrl) === null ? undefined : `${targetUrl.replace(/\/+$/, '')}/`;
  if (!URL.canParse(text, base)) return null;
  const { href } = new URL(text, base);
  const parsed = parseTargetUrl(href);
  return parsed === null ? null : { href, host: parsed.url.host, port: parsed.url.port };
}
