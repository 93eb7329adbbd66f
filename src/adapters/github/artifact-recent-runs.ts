import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { RunQuery } from '../../ports/run-store.ts';
import type { ListedArtifact } from './artifact-listing.ts';
import { artifactName } from './artifact-name.ts';
import { readRecord, type ArtifactReader } from './artifact-reader.ts';
import { eventOfRun, listArtifacts } from './artifact-source.ts';
import { answers, mayAnswer, TRUSTED_EVENTS } from './artifact-trust.ts';

/** Artifacts that are read in vain before the search for more ends. */
const SPARE_DOWNLOADS = 10;
const AT_ONCE = 6;

/** The newest runs that answer the query, newest first; at most `limit + 10` artifacts are downloaded. Throws one sentence. */
export async function recentRuns(
  reader: ArtifactReader,
  query: RunQuery,
  signal: AbortSignal,
): Promise<readonly RunRecord[]> {
  refuseUnknownRepository(reader, query);
  const found: RunRecord[] = [];
  let downloads = query.limit + SPARE_DOWNLOADS;
  const trusted = trustOf(reader, query, signal);
  for await (const page of listArtifacts(reader.source, listedName(query), signal)) {
    let fitting = page.filter((artifact) => mayAnswer(artifact, query, reader.asker));
    while (fitting.length > 0) {
      const count = Math.min(AT_ONCE, query.limit - found.length, downloads);
      if (count <= 0) return newestFirst(found);
      const some = await trusted(fitting.slice(0, count));
      fitting = fitting.slice(count);
      downloads -= some.length;
      found.push(...(await Promise.all(some.map((one) => answerIn(reader, one, query, signal)))).flat());
    }
  }
  return newestFirst(found);
}

/** Without its id the repository cannot be told from its forks. */
function refuseUnknownRepository({ asker, source }: ArtifactReader, { baselineOf, sha }: RunQuery): void {
  if (asker.repositoryId !== null || (baselineOf === undefined && sha === undefined)) return;
  throw new Error(
    `The id of the repository ${source.repository} is not known, so artifacts of its forks cannot be told from its own, and none is used: set GITHUB_REPOSITORY_ID as GitHub's runner does.`,
  );
}

/** GitHub finds whole names only; `null`: all have to be looked at. */
function listedName({ name, leg }: RunQuery): string | null {
  return name === undefined || leg === undefined ? null : artifactName(name, leg);
}

/** Of these artifacts the ones that an event made which nobody from outside can cause; each run is asked for once. */
function trustOf(
  { source }: ArtifactReader,
  { baselineOf }: RunQuery,
  signal: AbortSignal,
): (artifacts: readonly ListedArtifact[]) => Promise<readonly ListedArtifact[]> {
  const events = new Map<number, Promise<string | null>>();
  const eventOf = (workflowRun: number): Promise<string | null> => {
    const event = events.get(workflowRun) ?? eventOfRun(source, workflowRun, signal);
    events.set(workflowRun, event);
    return event;
  };
  return async (artifacts) => {
    if (baselineOf === undefined) return artifacts;
    const found = await Promise.all(artifacts.map(({ origin }) => eventOf(origin.workflowRun)));
    return artifacts.filter((_artifact, index) => TRUSTED_EVENTS.includes(found[index] ?? ''));
  };
}

async function answerIn(
  reader: ArtifactReader,
  artifact: ListedArtifact,
  query: RunQuery,
  signal: AbortSignal,
): Promise<readonly RunRecord[]> {
  const record = await readRecord(reader, artifact, signal);
  return record !== null && answers(record, artifact, query) ? [record] : [];
}

function newestFirst(records: readonly RunRecord[]): readonly RunRecord[] {
  return records.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}
