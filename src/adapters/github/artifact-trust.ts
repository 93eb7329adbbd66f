import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { RunQuery } from '../../ports/run-store.ts';
import { artifactName, isArtifactOf, isArtifactOfAny } from './artifact-name.ts';
import type { ListedArtifact } from './artifact-listing.ts';

/** Compressed; a record has at most 500 KB before that. */
export const MAX_ARCHIVE_BYTES = 2 * 1024 * 1024;

/** Who asks. */
export interface Asker {
  readonly repositoryId: number | null;
  readonly workflowRun: number;
}

/**
 * Whether an artifact may answer the query as far as the listing tells. Anybody can open a pull request from a branch
 * called `main` of a fork, and its artifacts lie beside those of the repository: only the repository of the commit tells
 * them apart.
 */
export function mayAnswer(artifact: ListedArtifact, query: Partial<RunQuery>, asker: Asker): boolean {
  const { origin } = artifact;
  if (artifact.isExpired || artifact.sizeBytes > MAX_ARCHIVE_BYTES) return false;
  if (!isNamed(artifact.name, query)) return false;
  const isOfRepository = asker.repositoryId !== null && origin.headRepositoryId === asker.repositoryId;
  const isEarlierStep = origin.workflowRun === asker.workflowRun;
  if (query.baselineOf === undefined && query.sha === undefined) return isOfRepository || isEarlierStep;
  return (
    isOfRepository &&
    (query.baselineOf === undefined || origin.headBranch === query.baselineOf) &&
    (query.sha === undefined || isSameSha(origin.headSha, query.sha))
  );
}

/** Whether the record that the artifact held answers the query: what it says of itself must agree with what GitHub says of it. */
export function answers(record: RunRecord, artifact: ListedArtifact, query: RunQuery): boolean {
  const { name, leg, baselineOf, sha } = query;
  if ((name !== undefined && record.name !== name) || (leg !== undefined && record.leg !== leg)) return false;
  if (baselineOf === undefined && sha === undefined) return true;
  const { build, joins } = record;
  if (build.sha === null || !isSameSha(build.sha, artifact.origin.headSha)) return false;
  return baselineOf === undefined || (joins.baseline && joins.branch === baselineOf);
}

/**
 * Events that only people with write access to the repository can cause, on the branch as it is there. All others, such
 * as pull_request, may run somebody else's code.
 */
export const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** Names of two configurations may become one name of an artifact; the record tells them apart. */
function isNamed(artifact: string, { name, leg }: Partial<RunQuery>): boolean {
  if (name === undefined) return isArtifactOfAny(artifact);
  return leg === undefined ? isArtifactOf(name, artifact) : artifact === artifactName(name, leg);
}

function isSameSha(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
