import { sanitize } from '../../core/render/sanitize.ts';
import type { RunRecord } from '../../core/verdict/run-record.ts';
import { downloadArtifact } from './artifact-download.ts';
import type { ListedArtifact } from './artifact-listing.ts';
import type { ArtifactSource } from './artifact-source.ts';
import type { Asker } from './artifact-trust.ts';
import { causeOf } from './get-json.ts';

/** Everything that reading runs out of artifacts needs. */
export interface ArtifactReader {
  readonly source: ArtifactSource;
  readonly asker: Asker;
  readonly parse: (value: unknown, source: string) => RunRecord;
  readonly say: (sentence: string) => void;
}

/** The record in an artifact; `null`: there is none that can be read, which is said. Throws when no artifact can be read. */
export async function readRecord(
  reader: ArtifactReader,
  artifact: ListedArtifact,
  signal: AbortSignal,
): Promise<RunRecord | null> {
  const downloaded = await downloadArtifact(reader.source, artifact, signal);
  if (downloaded.kind === 'broken') return leaveOut(reader, artifact, downloaded.why);
  try {
    return reader.parse(downloaded.value, labelOf(artifact));
  } catch (error) {
    return leaveOut(reader, artifact, causeOf(error));
  }
}

/** An artifact in a sentence. */
export function labelOf({ id, name }: ListedArtifact): string {
  return `artifact ${id} ("${sanitize(name)}")`;
}

function leaveOut({ say }: ArtifactReader, artifact: ListedArtifact, why: string): null {
  say(`The ${labelOf(artifact)} is left out: ${sanitize(why).replace(/\.$/, '')}.`);
  return null;
}
