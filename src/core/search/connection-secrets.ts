import type { SearchConnection, SearchCredentials } from './search-connection.ts';

/** What of a connection must never be seen, in each form that is sent. Not the address, which messages name, and no user's name: masking `elastic` would blacken every sentence. */
export function connectionSecrets({ credentials, proxyUrl }: SearchConnection): readonly string[] {
  return [...credentialSecrets(credentials), ...proxySecrets(proxyUrl)];
}

function credentialSecrets(credentials: SearchCredentials): readonly string[] {
  switch (credentials.kind) {
    case 'none':
      return [];
    case 'api-key': {
      const decoded = Buffer.from(credentials.apiKey, 'base64').toString();
      return [credentials.apiKey, decoded, decoded.slice(decoded.indexOf(':') + 1)];
    }
    case 'basic':
      return [credentials.password, basic(credentials.username, credentials.password)];
    case 'bearer':
      return [credentials.token];
  }
}

function proxySecrets(proxyUrl: string | null): readonly string[] {
  if (proxyUrl === null) return [];
  const { username, password } = new URL(proxyUrl);
  if (password === '') return [];
  const plain = decodeURIComponent(password);
  return [password, plain, basic(decodeURIComponent(username), plain)];
}

function basic(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
