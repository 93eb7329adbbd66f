import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../../src/core/verdict/run-error.ts';

/** Names of the files in the folder of the configuration. */
export const certificateFiles = { ca: 'ca.crt', certificate: 'http.crt', key: 'http.key' } as const;

/** The subject of the server's certificate, as the servers write it. */
export const serverSubject = 'CN=localhost,O=loadtest';

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const DAYS = ['-days', '30'];
// Without our own file openssl reads one of the machine, which may demand other things.
const CONFIG = `[req]
distinguished_name = subject
[subject]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
subjectAltName = DNS:localhost, IP:127.0.0.1
`;

/** Makes a CA and a certificate of localhost and 127.0.0.1 signed by it, valid for 30 days. Throws StartError. */
export async function makeCertificates(folder: string): Promise<void> {
  const { ca, certificate, key } = certificateFiles;
  await writeFile(join(folder, 'openssl.cnf'), CONFIG);
  const request = ['req', '-config', 'openssl.cnf', ...NEW_KEY];
  const caSubject = ['-subj', '/O=loadtest/CN=CA of a test'];
  await openssl(folder, [
    ...request,
    '-x509',
    ...DAYS,
    '-extensions',
    'ca',
    ...caSubject,
    '-keyout',
    'ca.key',
    '-out',
    ca,
  ]);
  await openssl(folder, [...request, '-subj', '/O=loadtest/CN=localhost', '-keyout', key, '-out', 'http.csr']);
  const signer = ['-CA', ca, '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'openssl.cnf', '-extensions', 'server'];
  await openssl(folder, ['x509', '-req', '-in', 'http.csr', ...DAYS, ...signer, '-out', certificate]);
}

async function openssl(cwd: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('openssl', args, { cwd });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new StartError(`openssl could not make the certificates of a search server: ${text}`, {
      hint: 'Install it (for example `apt-get install openssl`).',
      cause: error,
    });
  }
}
