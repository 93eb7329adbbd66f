import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../core/verdict/run-error.ts';
import type { Clock } from '../../ports/clock.ts';
import { apacheReleases, type Release } from './download-release.ts';
import { findJmeter, type JmeterSearch } from './find-jmeter.ts';
import { withInstallLock } from './install-lock.ts';
import { installJmeter } from './install-jmeter.ts';
import type { JmeterHome } from './jmeter-home.ts';

/** The version that is fetched when the configuration names none. */
export const defaultJmeterVersion = '5.6.3';

// Longer than Maven and both downloads together may take.
const LOCK_WAIT_MS = 35 * 60_000;

/** Where to look, and what an installation needs. */
export interface EnsureJmeterOptions extends JmeterSearch {
  readonly clock: Clock;
  /** Another place for the binary archive than Apache's own; `null`: none. */
  readonly release?: Release | null;
}

/**
 * A JMeter of the wanted version: found (configuration, JMETER_HOME, PATH, cache) or installed into `cacheDir` (Maven,
 * Apache release). Safe in several processes at once. Throws `StartError`; says in lines what is installed where.
 */
export async function ensureJmeter(options: EnsureJmeterOptions, signal: AbortSignal): Promise<JmeterHome> {
  const found = await findJmeter(options);
  if (found !== null) return found;
  const { version, cacheDir, env, clock, say } = options;
  const release = options.release === undefined ? (apacheReleases[version] ?? null) : options.release;
  try {
    await mkdir(cacheDir, { recursive: true });
    const lock = { file: join(cacheDir, `${version}.lock`), waitMs: LOCK_WAIT_MS, clock, signal };
    return await withInstallLock(lock, async () => {
      // Whoever held the lock before may have installed it.
      const meanwhile = await findJmeter({ ...options, say: () => undefined });
      return meanwhile ?? (await installJmeter({ version, cacheDir, env, release, say }, signal));
    });
  } catch (error) {
    if (error instanceof StartError || signal.aborted) throw error;
    const text = error instanceof Error ? error.message : String(error);
    throw new StartError(`JMeter ${version} cannot be installed into ${cacheDir}: ${text}.`, {
      hint: 'Make the folder writable and see that the disk has 200 MB left, or point JMETER_HOME to a JMeter.',
      cause: error,
    });
  }
}
