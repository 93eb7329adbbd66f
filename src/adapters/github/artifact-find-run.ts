import type { RunRecord } from '../../core/verdict/run-record.ts';
import { downloadArtifact } from './artifact-download.ts';
import { labelOf, type ArtifactReader } from './artifact-reader.ts';
import { listArtifacts } from './artifact-source.ts';
import { mayAnswer } from './artifact-trust.ts';

// Enough for a name that several legs and pull requests share.
const MAX_DOWNLOADS = 30;

/**
 * The run of this id of a configuration; `null`: it is not among the newest ones. Which artifact holds a run is not to be
 * seen from outside, so they are opened one after the other. Throws when artifacts cannot be read, and when the record
 * of the run is not one that this program reads.
 */
export async function findRun(
  { source, asker, parse }: ArtifactReader,
  { name, runId }: { readonly name: string; readonly runId: string },
  signal: AbortSignal,
): Promise<RunRecord | null> {
  let downloads = 0;
  for await (const page of listArtifacts(source, null, signal)) {
    for (const artifact of page.filter((one) => mayAnswer(one, { name }, asker))) {
      if (downloads === MAX_DOWNLOADS) return null;
      downloads += 1;
      const downloaded = await downloadArtifact(source, artifact, signal);
      if (downloaded.kind === 'value' && isRun(downloaded.value, runId)) {
        return parse(downloaded.value, labelOf(artifact));
      }
    }
  }
  return null;
}

function isRun(value: unknown, runId: string): boolean {
  return (value as { readonly run?: unknown } | null)?.run === runId;
}
