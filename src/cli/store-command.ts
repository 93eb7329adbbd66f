import { renderRoles } from '../core/search/render-roles.ts';
import { indexPrefixExpected, isIndexPrefix } from '../core/search/is-index-prefix.ts';
import { daysExpected, parseDays } from '../core/search/parse-days.ts';
import type { SearchConnection, SearchKind } from '../core/search/search-connection.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { SearchRole } from '../inputs/search/connection-source.ts';
import { readSearchConnection } from '../inputs/search-connection.ts';
import type { Environment } from '../shell/environment.ts';
import { environmentSource } from '../shell/store-connection.ts';
import type { CommandIo } from './command-io.ts';
import { renderCheck, renderInstallation, renderPruning } from '../core/search/render-store.ts';

/** Which store is meant. */
export interface StoreFlags {
  readonly store: SearchKind;
  readonly index: string;
}

/** `store install`: templates and retention. Returns the exit code; throws `InputError` and `StartError`. */
export async function installCommand(
  flags: StoreFlags & { readonly replicas?: string; readonly retention?: string },
  env: Environment,
  io: CommandIo,
): Promise<number> {
  const faults = indexFaults(flags.index);
  const replicas = flags.replicas === undefined ? null : readReplicas(flags.replicas, faults);
  const retentionDays = flags.retention === undefined ? null : readDays('--retention', flags.retention, faults);
  const connection = await connect({ kind: flags.store }, env, io, faults);
  const { installSearchStore } = await import('../wiring/store-admin.ts');
  const installed = await installSearchStore(connection, {
    index: flags.index,
    ...(replicas === null ? {} : { replicas }),
    ...(retentionDays === null ? {} : { retentionDays }),
  });
  io.out(renderInstallation(installed, connection.url, flags));
  return 0;
}

/** `store check`: looks as a run does, changes nothing. Returns the exit code: 3 when a run could not begin. */
export async function checkCommand(flags: StoreFlags, env: Environment, io: CommandIo): Promise<number> {
  const faults = indexFaults(flags.index);
  const connection = await connect({ kind: flags.store }, env, io, faults);
  const worker = await connect({ kind: flags.store, role: 'worker' }, env, io, []);
  const hasOwn = JSON.stringify(worker.credentials) !== JSON.stringify(connection.credentials);
  const { checkSearchStore } = await import('../wiring/store-admin.ts');
  const checked = await checkSearchStore(connection, hasOwn ? worker : null, flags.index);
  io.out(renderCheck(checked, connection.url, flags.index));
  return checked.findings.some(({ severity }) => severity === 'error') ? 3 : 0;
}

/** `store prune`: deletes whole months. Returns the exit code. */
export async function pruneCommand(
  flags: StoreFlags & { readonly olderThan: string; readonly dryRun?: boolean },
  env: Environment,
  io: CommandIo,
): Promise<number> {
  const faults = indexFaults(flags.index);
  const olderThanDays = readDays('--older-than', flags.olderThan, faults) ?? 0;
  const connection = await connect({ kind: flags.store }, env, io, faults);
  const isDryRun = flags.dryRun === true;
  const { pruneSearchStore } = await import('../wiring/store-admin.ts');
  io.out(renderPruning(await pruneSearchStore(connection, { index: flags.index, olderThanDays, isDryRun }), isDryRun));
  return 0;
}

/** `store roles`: requests that make the smallest roles; asks no server. Returns the exit code. */
export function rolesCommand({ store, index }: StoreFlags, io: CommandIo): Promise<number> {
  const faults = indexFaults(index);
  if (faults.length > 0) return Promise.reject(new InputError(faults));
  io.out(renderRoles(store, index));
  return Promise.resolve(0);
}

/** Throws `InputError` with the faults of the options and those of the environment at once. */
async function connect(
  { kind, role = 'controller' }: { readonly kind: SearchKind; readonly role?: SearchRole },
  env: Environment,
  io: CommandIo,
  faults: readonly string[],
): Promise<SearchConnection> {
  try {
    const { connection, findings } = await readSearchConnection(kind, role, environmentSource(env));
    if (faults.length > 0) throw new InputError(faults);
    for (const { text } of findings) io.err(`${text}\n`);
    return connection;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError([...new Set([...faults, ...error.faults])]);
  }
}

function indexFaults(index: string): string[] {
  return isIndexPrefix(index) ? [] : [`--index: ${JSON.stringify(index)} given, ${indexPrefixExpected} is expected.`];
}

function readReplicas(text: string, faults: string[]): number | null {
  if (/^\d$/.test(text)) return Number(text);
  faults.push(`--replicas: ${JSON.stringify(text)} given, a number from 0 to 9 is expected.`);
  return null;
}

function readDays(option: string, text: string, faults: string[]): number | null {
  const days = parseDays(text);
  if (days === null) faults.push(`${option}: ${JSON.stringify(text)} given, ${daysExpected} is expected.`);
  return days;
}
