import { checksum } from '../core/protocol/checksum.ts';
import { decodeJson } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import { parseBundleManifest } from '../core/protocol/parse-bundle-manifest.ts';
import type { BundleManifest } from '../core/protocol/documents.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { AgentPorts, Bundle } from './run-load-ports.ts';

/** The bundle lies in the channel before a worker is created; until its timings are known these hold. */
const MANIFEST_POLL_MS = 250;
const MANIFEST_TIMEOUT_MS = 180_000;

/** Waits for the list of the bundle. Throws `StartError` when none comes or it is not of this version. */
export async function fetchManifest(
  { channel, clock }: Pick<AgentPorts, 'channel' | 'clock'>,
  signal: AbortSignal,
): Promise<BundleManifest> {
  const deadlineMs = clock.monotonicMs() + MANIFEST_TIMEOUT_MS;
  for (let failure = 'it is not there'; ;) {
    const bytes = await channel.get(keys.manifest).catch((error: unknown) => {
      failure = String(error);
      return null;
    });
    if (bytes !== null) {
      const parsed = parseBundleManifest(decodeJson(bytes));
      if (parsed.ok) return parsed.manifest;
      throw new StartError(parsed.fault, { hint: 'Controller and agent must be of one version.' });
    }
    if (clock.monotonicMs() >= deadlineMs) {
      throw new StartError(`${keys.manifest} cannot be read after ${MANIFEST_TIMEOUT_MS / 1_000} s: ${failure}.`);
    }
    await clock.sleep(MANIFEST_POLL_MS, signal);
  }
}

/** Lays the files of the bundle into the work folder. Throws `StartError` naming the file that is missing or altered. */
export async function fetchBundle(
  { channel, files }: Pick<AgentPorts, 'channel' | 'files'>,
  manifest: BundleManifest,
  workDir: string,
  signal: AbortSignal,
): Promise<Bundle> {
  const dir = `${workDir}/bundle`;
  for (const [path, expected] of Object.entries(manifest.files)) {
    signal.throwIfAborted();
    const bytes = await channel.get(keys.bundle(path));
    if (bytes === null) throw new StartError(`The bundle lacks ${path}, which its list names.`);
    const found = checksum(bytes);
    if (found !== expected) {
      throw new StartError(`${path} of the bundle has SHA-256 ${found}, expected is ${expected}: it was altered.`);
    }
    await files.write(`${dir}/${path}`, bytes);
  }
  const lastSlash = manifest.plan.lastIndexOf('/');
  return { manifest, dir, planDir: lastSlash < 0 ? dir : `${dir}/${manifest.plan.slice(0, lastSlash)}` };
}

/** Lays a worker's data slices over the bundle's files. Throws `StartError` naming the slice that is missing. */
export async function fetchSlices(
  { channel, files }: Pick<AgentPorts, 'channel' | 'files'>,
  bundle: Bundle,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, key] of Object.entries(data)) {
    const bytes = await channel.get(key);
    if (bytes === null) throw new StartError(`The data slice ${key} for ${path} is not in the channel.`);
    await files.write(`${bundle.dir}/${path}`, bytes);
  }
}
