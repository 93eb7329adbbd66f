import { formatDuration } from '../render/numbers.ts';
import type { SearchConnection } from './search-connection.ts';
import type { ServerIdentity } from './server-identity.ts';
import { otherKind, productName } from './server-name.ts';

/** Why there was no answer to work with. */
export interface NoAnswer {
  /** `certificate` and `kind`: asking again changes nothing. */
  readonly problem: 'connection' | 'timeout' | 'certificate' | 'kind';
  /** A sentence that says what to do, without credentials. */
  readonly message: string;
}

type Place = Pick<SearchConnection, 'kind' | 'url' | 'proxyUrl'>;

/** What the system's message about a connection means for whoever set the connection up. */
export function explainNoConnection(place: Place, systemMessage: string): NoAnswer {
  const { kind } = place;
  const said = clean(systemMessage);
  const to = whereTo(place);
  if (/altnames|does not match certificate/i.test(said)) {
    return certificate(
      `The certificate of ${to} is for another host (${said}). Give ${kind}-url the name that it was made for.`,
    );
  }
  if (/certificate has expired|certificate is not yet valid/i.test(said)) {
    return certificate(
      `The certificate of ${to} is not valid now (${said}). Renew it, and see that this machine's clock is right.`,
    );
  }
  if (/certificate|self[- ]signed|unable to get .*issuer/i.test(said)) {
    return certificate(
      `The certificate of ${to} is not trusted (${said}). Give the PEM file of the authority that signed it as ${kind}-ca-file.`,
    );
  }
  return { problem: 'connection', message: `No connection to ${to}: ${said}. ${wayOut(place, said)}` };
}

/** There was no whole answer in time. */
export function explainTimeout(place: Place, timeoutMs: number): NoAnswer {
  return {
    problem: 'timeout',
    message: `${whereTo(place)} gave no whole answer within ${formatDuration(timeoutMs)}. See that the server is well, and that no firewall swallows the connection.`,
  };
}

/** Another server than the wanted kind answered; `found`: what it says it is, `null`: no search server. */
export function explainWrongKind(place: Place, found: ServerIdentity | null): NoAnswer {
  const { kind, url } = place;
  const wanted = productName(kind);
  if (found?.kind === otherKind(kind)) {
    const other = found.kind;
    return {
      problem: 'kind',
      message: `At ${url}, ${productName(other)} ${found.version} answers, not ${wanted}. Use \`results.kind: ${other}\` (\`--store ${other}\`) with ${other}-url and its credentials.`,
    };
  }
  return {
    problem: 'kind',
    message: `What answers at ${url} is no ${wanted}. See that ${kind}-url names the server itself, with its port and, behind a gateway, its path.`,
  };
}

/** Without the advice and the addresses that Node.js and the clients add. */
function clean(systemMessage: string): string {
  if (/wrong version number|packet length too long|EPROTO/i.test(systemMessage)) return NO_TLS;
  const [text = ''] = systemMessage.split(/; if the root CA| - Local: /);
  return text.trim() === '' ? 'no address took the connection' : text.trim();
}

const NO_TLS = 'what answers there speaks no TLS';

function certificate(message: string): NoAnswer {
  return { problem: 'certificate', message };
}

/** The product, its address, and the proxy on the way. */
function whereTo({ kind, url, proxyUrl }: Place): string {
  const through = proxyUrl === null ? '' : ` through the proxy ${withoutUser(proxyUrl)}`;
  return `${productName(kind)} at ${url}${through}`;
}

function wayOut({ kind, url, proxyUrl }: Place, said: string): string {
  if (said.includes('Bad response: 407')) return 'The proxy wants other credentials.';
  if (/Bad response: \d+|Proxy timeout/.test(said)) return 'The proxy does not let this connection through.';
  if (/ENOTFOUND|EAI_AGAIN/.test(said)) return `The host of ${kind}-url is not known here: see how it is written.`;
  if (said === NO_TLS) return `See whether ${kind}-url should start with http://.`;
  if (url.startsWith('http:') && /hang up|ECONNRESET|Parse Error/i.test(said)) {
    return `If the server speaks TLS, ${kind}-url starts with https://.`;
  }
  const proxy = proxyUrl === null ? '' : ', and that the proxy lets it through';
  return `See that the server runs, and that ${kind}-url names its host and port${proxy}.`;
}

/** A proxy's address often carries a password. */
function withoutUser(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}
