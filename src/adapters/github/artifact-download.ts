import { createHash } from 'node:crypto';
import type { ListedArtifact } from './artifact-listing.ts';
import { artifactRefusal } from './artifact-refusal.ts';
import type { ArtifactSource } from './artifact-source.ts';
import { MAX_ARCHIVE_BYTES } from './artifact-trust.ts';
import { unzipFile } from './artifact-zip.ts';
import { causeOf, getJson, platformFetch, readAtMost } from './get-json.ts';

/** The one file in an artifact of a run. */
export const RECORD_FILE = 'run.json';

/** What an artifact held; `broken`: nothing that could be read, with the reason as a phrase. */
export type Downloaded =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'broken'; readonly why: string };

const MAX_RECORD_BYTES = 8 * 1024 * 1024;
const GONE: readonly number[] = [404, 410];

/** The JSON in an artifact. Throws one sentence when artifacts cannot be read at all, and the signal's reason. */
export async function downloadArtifact(
  source: ArtifactSource,
  artifact: ListedArtifact,
  signal: AbortSignal,
): Promise<Downloaded> {
  const { access, repository } = source;
  const answer = await getJson(access, `/repos/${repository}/actions/artifacts/${artifact.id}/zip`, signal);
  if (GONE.includes(answer.status)) return { kind: 'broken', why: 'it is gone' };
  if (answer.status !== 302) throw artifactRefusal(answer, repository);
  const archive = await fetchArchive(answer.headers.get('location') ?? '', repository, signal);
  if (typeof archive === 'string') return { kind: 'broken', why: archive };
  try {
    checkDigest(archive, artifact.digest);
    const text = unzipFile(archive, RECORD_FILE, MAX_RECORD_BYTES).toString('utf8');
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'broken', why: causeOf(error) };
  }
}

/**
 * The archive, or why there is none. The address carries its own permission; the token is not for that host.
 * The content of somebody else's archive is read in memory alone: nothing of it becomes a file.
 */
async function fetchArchive(url: string, repository: string, signal: AbortSignal): Promise<Buffer | string> {
  const fetch = await platformFetch();
  const response = await fetch(url, { signal, redirect: 'error' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new Error(`The storage of GitHub's artifacts could not be reached: ${causeOf(error)}.`, { cause: error });
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    if (GONE.includes(response.status)) return 'it is gone';
    throw artifactRefusal(response, repository);
  }
  try {
    return await readAtMost(response, MAX_ARCHIVE_BYTES);
  } catch (error) {
    signal.throwIfAborted();
    return causeOf(error);
  }
}

function checkDigest(archive: Buffer, digest: string | null): void {
  if (digest?.startsWith('sha256:') !== true) return;
  const found = createHash('sha256').update(archive).digest('hex');
  if (digest.slice('sha256:'.length) !== found)
    throw new Error('it came with another checksum than it was stored with');
}
