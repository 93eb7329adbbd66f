import type { SearchConnection, SearchCredentials, SearchKind } from '../core/search/search-connection.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { ConnectionSource, SearchRole } from './search/connection-source.ts';
import { isLoopback } from './search/is-loopback.ts';
import { proxyFor } from './search/proxy-for.ts';
import { readCredentials } from './search/read-credentials.ts';
import { readSearchUrl } from './search/search-url.ts';

/** A connection, and what is to be said about it. */
export interface ReadConnection {
  readonly connection: SearchConnection;
  readonly findings: readonly Finding[];
}

/**
 * How a search server is reached. Workers are given credentials of their own where there are any, else those of the controller.
 * Throws `InputError` with all faults at once; no sentence holds a secret.
 */
export async function readSearchConnection(
  kind: SearchKind,
  role: SearchRole,
  source: ConnectionSource,
): Promise<ReadConnection> {
  const faults: string[] = [];
  const url = readSearchUrl(kind, source, faults);
  const caText = await readCa(kind, source, faults);
  const ofController = readCredentials(kind, 'controller', source, faults);
  const ofWorkers = role === 'worker' ? readCredentials(kind, 'worker', source, faults) : null;
  const proxyUrl = url === null ? null : proxyFor(url, source.env, faults);
  if (url === null || faults.length > 0) throw new InputError(faults);
  const credentials = ofWorkers === null || ofWorkers.kind === 'none' ? ofController : ofWorkers;
  const findings = [...plainFindings(url, credentials), ...sharedFindings(kind, credentials, ofWorkers, source)];
  return { connection: { kind, url, credentials, caText, proxyUrl }, findings };
}

async function readCa(kind: SearchKind, source: ConnectionSource, faults: string[]): Promise<string | null> {
  const name = `${kind}-ca-file`;
  const path = source.given(name)?.trim() ?? '';
  if (path === '') return null;
  const quoted = JSON.stringify(path.toWellFormed());
  try {
    const text = await source.readText(path);
    if (text?.includes('-----BEGIN CERTIFICATE-----') === true) return text;
    const what = text === null ? 'there is no such file' : 'it holds no certificate';
    faults.push(`${source.nameOf(name)}: ${quoted} given, but ${what}; a file with PEM certificates expected.`);
  } catch (error) {
    const why = error instanceof InputError ? error.faults.join(' ') : (error as Error).message;
    faults.push(`${source.nameOf(name)}: ${quoted} given, which cannot be read: ${why}`);
  }
  return null;
}

/** Common inside of a cluster, so it is said and not refused. */
function plainFindings(url: string, credentials: SearchCredentials): readonly Finding[] {
  if (credentials.kind === 'none' || url.startsWith('https:') || isLoopback(new URL(url).hostname)) return [];
  const text = `Credentials are sent to ${url} without encryption; use https where the server has it.`;
  return [{ kind: 'store', severity: 'warning', text }];
}

function sharedFindings(
  kind: SearchKind,
  credentials: SearchCredentials,
  ofWorkers: SearchCredentials | null,
  source: ConnectionSource,
): readonly Finding[] {
  if (credentials.kind === 'none' || ofWorkers?.kind !== 'none') return [];
  const name = source.nameOf(kind === 'elasticsearch' ? `${kind}-worker-api-key` : `${kind}-worker-username`);
  const text = `Workers write with the credentials of the controller, since ${name} is not given; to create documents is all that they need. \`loadtest-action store roles\` prints such a role.`;
  return [{ kind: 'store', severity: 'note', text }];
}
