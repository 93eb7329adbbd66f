import type { SearchKind } from '../../core/search/search-connection.ts';
import type { ConnectionSource } from './connection-source.ts';

/** The address of a search server without a slash at its end; `null` with a fault when there is none. What may hold a secret is not quoted. */
export function readSearchUrl(kind: SearchKind, source: ConnectionSource, faults: string[]): string | null {
  const name = `${kind}-url`;
  const text = source.given(name)?.trim() ?? '';
  const fault = (what: string): null => {
    faults.push(`${source.nameOf(name)}: ${what}.`);
    return null;
  };
  const expected = `an address such as https://search.example.com:9200 expected`;
  if (text === '') return fault(`missing, ${expected}`);
  if (/^[a-z][a-z+.-]*:\/\/[^/]*@/i.test(text)) {
    const names = [`${kind}-username`, `${kind}-password`].map((one) => source.nameOf(one));
    return fault(`an address with credentials (not shown) given; give them as ${names.join(' and ')}`);
  }
  if (/[?#]/.test(text)) return fault('an address with a query or fragment (not shown) given; leave it out');
  const isAddress = /^https?:\/\/[^\s/\\]+(?:\/[^\s\\]*)?$/i.test(text) && URL.canParse(text);
  if (!isAddress) return fault(`${JSON.stringify(text.slice(0, 80).toWellFormed())} given, ${expected}`);
  return new URL(text).href.replace(/\/+$/, '');
}
