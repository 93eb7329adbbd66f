import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../core/verdict/run-error.ts';
import { downloadRelease, type Release } from './download-release.ts';
import type { Environment } from './environment.ts';
import { cachedHomeName } from './find-jmeter.ts';
import { inspectJmeterHome, type JmeterHome } from './jmeter-home.ts';
import { type LayOut, layOutWithMaven } from './lay-out-with-maven.ts';

/** What an installation needs. */
export interface JmeterInstallation {
  readonly version: string;
  readonly cacheDir: string;
  readonly env: Environment;
  /** The binary archive of this version; `null`: none is pinned. */
  readonly release: Release | null;
  readonly say: (text: string) => void;
}

/**
 * Puts JMeter into the cache: by Maven, else by the Apache release. It appears there whole, by one rename.
 * Throws `StartError` with the fault of each way.
 */
export async function installJmeter(installation: JmeterInstallation, signal: AbortSignal): Promise<JmeterHome> {
  const { version, cacheDir, env, release, say } = installation;
  const folder = await mkdtemp(join(cacheDir, '.layout-'));
  try {
    const faults: string[] = [];
    const ways: readonly (() => Promise<LayOut>)[] = [
      () => layOutWithMaven({ version, folder, env, say }, signal),
      ...(release === null ? [] : [() => downloadRelease({ version, release, folder, env, say }, signal)]),
    ];
    for (const way of ways) {
      const laidOut = await checked(await way(), version);
      if (laidOut.ok) return await moveInto(join(cacheDir, cachedHomeName(version)), laidOut.home, { version, say });
      faults.push(laidOut.fault);
    }
    throw new StartError(`JMeter ${version} is not installed and could not be fetched: ${faults.join('; ')}.`, {
      hint: `Install Maven (for example \`apt-get install maven\`), or unpack JMeter ${version} and point JMETER_HOME to it.`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checked(laidOut: LayOut, version: string): Promise<LayOut> {
  if (!laidOut.ok) return laidOut;
  const seen = await inspectJmeterHome(laidOut.home, version);
  return seen.ok ? laidOut : { ok: false, fault: `what was fetched ${seen.fault}` };
}

async function moveInto(
  target: string,
  home: string,
  { version, say }: { readonly version: string; readonly say: (text: string) => void },
): Promise<JmeterHome> {
  const present = await inspectJmeterHome(target, version);
  // Somebody without our lock was faster; theirs may be in use already.
  if (present.ok) return present.home;
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, '..'), { recursive: true });
  await rename(home, target);
  say(`JMeter ${version} is installed in ${target}.`);
  return { home: target, version };
}
