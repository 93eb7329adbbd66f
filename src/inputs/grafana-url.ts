import { InputError } from '../core/verdict/run-error.ts';

/**
 * The address of a Grafana without a slash at its end; `null`: none is given. `name`: what the reader knows it by. Throws `InputError`
 * where it is no address, or holds credentials: it stands in comments.
 */
export function readGrafanaUrl(given: string | undefined, name: string): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InputError([`${name}: "${text}" given, an address such as https://grafana.example.com is expected.`]);
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError([
      `${name}: the address holds a user or a password; it is shown to others, so leave them out.`,
    ]);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
