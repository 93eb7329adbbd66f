import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, pickEnvironment } from './environment.ts';
import type { LayOut } from './lay-out-with-maven.ts';
import { runCommand } from './run-command.ts';

/** Where the binary archive of one release lies, and what it must be. */
export interface Release {
  readonly urls: readonly string[];
  /** In hex. */
  readonly sha512: string;
}

/** The releases whose archive is pinned. Three independent publications agree on the checksum. */
export const apacheReleases: Readonly<Record<string, Release>> = {
  '5.6.3': {
    urls: [
      'https://dlcdn.apache.org/jmeter/binaries/apache-jmeter-5.6.3.tgz',
      'https://archive.apache.org/dist/jmeter/binaries/apache-jmeter-5.6.3.tgz',
    ],
    sha512:
      '5978a1a35edb5a7d428e270564ff49d2b1b257a65e17a759d259a9283fc17093e522fe46f474a043864aea6910683486340706d745fcdf3db1505fd71e689083',
  },
};

const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const EXTRACT_TIMEOUT_MS = 2 * 60_000;

/** Downloads, verifies and unpacks the release below `folder`. */
export async function downloadRelease(
  options: {
    readonly version: string;
    readonly release: Release;
    readonly folder: string;
    readonly env: Environment;
    readonly say: (text: string) => void;
  },
  signal: AbortSignal,
): Promise<LayOut> {
  const { version, release, folder, env, say } = options;
  const archive = join(folder, 'jmeter.tgz');
  const faults: string[] = [];
  for (const url of release.urls) {
    say(`Downloading JMeter ${version} from ${url}.`);
    const fault = await download(url, { archive, sha512: release.sha512 }, signal);
    if (fault === null) return extract(archive, { version, folder, env }, signal);
    faults.push(`${url} ${fault}`);
  }
  return { ok: false, fault: faults.join('; ') };
}

/** `null`: the archive is there and is the pinned one. */
async function download(
  url: string,
  { archive, sha512 }: { readonly archive: string; readonly sha512: string },
  signal: AbortSignal,
): Promise<string | null> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
  try {
    const response = await fetch(url, { signal: either });
    if (!response.ok || response.body === null) return `answered ${response.status}`;
    const hash = createHash('sha512');
    await using file = await open(archive, 'w');
    for await (const chunk of response.body as ReadableStream<Uint8Array>) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    const got = hash.digest('hex');
    return got === sha512
      ? null
      : `sent another file than the release (SHA-512 ${got.slice(0, 16)}…, expected ${sha512.slice(0, 16)}…)`;
  } catch (error) {
    signal.throwIfAborted();
    return `could not be read (${describe(error)})`;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch says only "fetch failed"; the reason is its cause.
  return error.cause instanceof Error ? error.cause.message : error.message;
}

async function extract(
  archive: string,
  { version, folder, env }: { readonly version: string; readonly folder: string; readonly env: Environment },
  signal: AbortSignal,
): Promise<LayOut> {
  const result = await runCommand('tar', ['-xzf', archive, '-C', folder], {
    env: pickEnvironment(env, ['PATH', 'LANG', 'LC_ALL']),
    timeoutMs: EXTRACT_TIMEOUT_MS,
    signal,
  });
  if (result.kind === 'exited' && result.code === 0)
    return { ok: true, home: join(folder, `apache-jmeter-${version}`) };
  return {
    ok: false,
    fault: `tar cannot unpack the archive (${result.kind === 'not-started' ? result.text : result.output.trim()})`,
  };
}
