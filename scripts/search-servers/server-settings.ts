import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../src/adapters/jmeter/run-command.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { certificateFiles, serverSubject } from './certificates.ts';
import type { InstalledServer } from './ensure-search-server.ts';
import type { RunFolder } from './run-folder.ts';
import type { SearchServerSecurity } from './server-kinds.ts';

export const adminUser = 'admin';

export interface SettingsOrder {
  readonly installed: InstalledServer;
  readonly security: SearchServerSecurity;
  readonly run: RunFolder;
  readonly port: number;
  /** Of `adminUser`, where the server asks. */
  readonly adminPassword: string;
}

/** Writes the server's settings: one node on 127.0.0.1 that stays alone. */
export async function writeSettings(order: SettingsOrder, signal: AbortSignal): Promise<void> {
  const { installed, security, run, port } = order;
  const common = [
    ...['cluster.name: loadtest', 'node.name: n1', 'discovery.type: single-node', 'network.host: 127.0.0.1'],
    ...[`http.port: ${port}`, 'transport.port: 0', `path.data: ${run.data}`, `path.logs: ${run.logs}`],
    // A full disk of the machine is no business of a test.
    'cluster.routing.allocation.disk.threshold_enabled: false',
  ];
  const more = security === 'tls' ? await secure(order, signal) : open(order);
  await writeFile(join(run.conf, `${installed.kind}.yml`), [...common, ...more, ''].join('\n'));
}

function open({ installed }: SettingsOrder): readonly string[] {
  return installed.kind === 'elasticsearch' ? ['xpack.security.enabled: false'] : [];
}

async function secure(order: SettingsOrder, signal: AbortSignal): Promise<readonly string[]> {
  switch (order.installed.kind) {
    case 'elasticsearch':
      return secureElasticsearch(order);
    case 'opensearch':
      return secureOpensearch(order, signal);
  }
}

// A user in a file needs no start of a JVM, as the password of the built-in user would.
async function secureElasticsearch({ run, adminPassword }: SettingsOrder): Promise<readonly string[]> {
  await writeFile(join(run.conf, 'users'), `${adminUser}:${pbkdf2(adminPassword)}\n`);
  await writeFile(join(run.conf, 'users_roles'), `superuser:${adminUser}\n`);
  return [
    ...['xpack.security.enabled: true', 'xpack.security.autoconfiguration.enabled: false'],
    'xpack.security.http.ssl.enabled: true',
    `xpack.security.http.ssl.key: ${certificateFiles.key}`,
    `xpack.security.http.ssl.certificate: ${certificateFiles.certificate}`,
    ...['xpack.security.authc.realms.file.file.order: 0', 'xpack.security.authc.realms.native.native.order: 1'],
  ];
}

/** In the form of Elasticsearch's hasher of this name. */
function pbkdf2(password: string): string {
  const iterations = 10_000;
  const salt = randomBytes(32);
  const hash = pbkdf2Sync(password, salt, iterations, 32, 'sha512');
  return `{PBKDF2}${iterations}$${salt.toString('base64')}$${hash.toString('base64')}`;
}

async function secureOpensearch(order: SettingsOrder, signal: AbortSignal): Promise<readonly string[]> {
  const { installed, run } = order;
  const conf = join(run.conf, 'opensearch-security');
  await cp(join(installed.homes.tls, 'plugins', 'opensearch-security', 'config'), conf, { recursive: true });
  const hash = await bcrypt(order, signal);
  // The roles of the plugin give `all_access` to the backend role admin.
  const admin = `${adminUser}: {hash: "${hash}", reserved: true, backend_roles: [admin]}`;
  await writeFile(join(conf, 'internal_users.yml'), `_meta: {type: internalusers, config_version: 2}\n${admin}\n`);
  const { ca, certificate, key } = certificateFiles;
  const files = (layer: string): readonly string[] => [
    `plugins.security.ssl.${layer}.pemcert_filepath: ${certificate}`,
    `plugins.security.ssl.${layer}.pemkey_filepath: ${key}`,
    `plugins.security.ssl.${layer}.pemtrustedcas_filepath: ${ca}`,
  ];
  return [
    ...['plugins.security.ssl.http.enabled: true', ...files('http'), ...files('transport')],
    'plugins.security.ssl.transport.enforce_hostname_verification: false',
    `plugins.security.nodes_dn: ['${serverSubject}']`,
    'plugins.security.allow_default_init_securityindex: true',
    'plugins.security.restapi.roles_enabled: [all_access]',
  ];
}

// 1 s on a quiet machine.
const HASH_TIMEOUT_MS = 60_000;

/** By the plugin's own tool, since Node cannot. */
async function bcrypt({ installed, adminPassword }: SettingsOrder, signal: AbortSignal): Promise<string> {
  const { javaHome, homes } = installed;
  const jars = [join(homes.tls, 'plugins', 'opensearch-security', '*'), join(homes.tls, 'lib', '*')].join(':');
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', jars];
  const tool = ['org.opensearch.security.tools.Hasher', '-env', 'ADMIN_PASSWORD'];
  const result = await runCommand(join(javaHome, 'bin', 'java'), [...options, ...tool], {
    env: { ADMIN_PASSWORD: adminPassword },
    timeoutMs: HASH_TIMEOUT_MS,
    signal,
  });
  const said = result.kind === 'not-started' ? result.text : result.output;
  const hash = /\$2y\$\S+/.exec(said)?.[0];
  if (hash !== undefined) return hash;
  throw new StartError(`OpenSearch's tool made no hash of a password: ${said.trim().slice(-500)}`);
}
