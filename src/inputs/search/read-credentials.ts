import type { SearchCredentials, SearchKind } from '../../core/search/search-connection.ts';
import type { ConnectionSource, SearchRole } from './connection-source.ts';

/** The credentials of a role; `none` when there are none, and with a fault when there are several or half of them. Quotes no value. */
export function readCredentials(
  kind: SearchKind,
  role: SearchRole,
  source: ConnectionSource,
  faults: string[],
): SearchCredentials {
  const prefix = role === 'worker' ? `${kind}-worker` : kind;
  const read = (word: string) => source.given(`${prefix}-${word}`)?.trim() ?? '';
  const nameOf = (word: string) => source.nameOf(`${prefix}-${word}`);
  const apiKey = kind === 'elasticsearch' ? read('api-key') : '';
  const [username, password, token] = [read('username'), read('password'), read('bearer-token')];
  const isBasic = username !== '' || password !== '';

  const given = [
    ...(apiKey === '' ? [] : [nameOf('api-key')]),
    ...(isBasic ? [nameOf(username === '' ? 'password' : 'username')] : []),
    ...(token === '' ? [] : [nameOf('bearer-token')]),
  ];
  if (given.length > 1) faults.push(`${given.join(' and ')}: all given, one kind of credentials expected.`);
  if (isBasic && username === '') faults.push(`${nameOf('username')}: missing, since ${nameOf('password')} is given.`);
  if (isBasic && password === '') faults.push(`${nameOf('password')}: missing, since ${nameOf('username')} is given.`);
  if (username.includes(':')) faults.push(`${nameOf('username')}: a name with a colon given, which HTTP cannot send.`);
  if (apiKey !== '' && !isApiKey(apiKey)) faults.push(`${nameOf('api-key')}: ${API_KEY_EXPECTED}`);
  if (/\s/.test(token))
    faults.push(`${nameOf('bearer-token')}: a text with blanks (not shown) given, the token alone expected.`);

  if (apiKey !== '') return { kind: 'api-key', apiKey };
  if (token !== '') return { kind: 'bearer', token };
  return isBasic ? { kind: 'basic', username, password } : { kind: 'none' };
}

const API_KEY_EXPECTED =
  'a text (not shown) given that is no base64 of id:key; the field `encoded` of the answer with which the server made the key expected.';

/** As Elasticsearch hands it out; `id:key` itself is what people paste by mistake. */
function isApiKey(text: string): boolean {
  return (
    /^[A-Za-z0-9+/]+={0,2}$/.test(text) && /^[\w.-]+:[\x21-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1'))
  );
}
