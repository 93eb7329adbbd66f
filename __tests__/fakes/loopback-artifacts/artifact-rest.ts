import type { ArtifactLedger, FakeArtifact, FakeWorkflowRun } from './artifact-ledger.ts';
import { blobUrl } from './artifact-service.ts';
import { json, type FakeRequest, type FakeResponse } from './exchange.ts';

/** The REST side: artifacts by name, newest first, in pages; a run of a workflow; a download by redirect. */
export function artifactRest(
  ledger: ArtifactLedger,
  repository: string,
): (request: FakeRequest) => FakeResponse | null {
  return ({ method, url, headers }) => {
    const path = url.pathname.startsWith(`/repos/${repository}/`)
      ? url.pathname.slice(`/repos/${repository}`.length)
      : '';
    if (method !== 'GET' || !/^\/actions\/(?:artifacts|runs)(?:\/|$)/.test(path)) return null;
    if (headers.authorization === undefined) return json({ message: 'Requires authentication' }, 401);
    if (path === '/actions/artifacts') return listing(ledger, url.searchParams);
    const [, runId] = /^\/actions\/runs\/(\d+)$/.exec(path) ?? [];
    if (runId !== undefined) return runAnswer(ledger, ledger.runs.get(Number(runId)));
    const [, id] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    const artifact = ledger.artifacts.find((one) => String(one.id) === id);
    if (artifact === undefined) return json({ message: 'Not Found' }, 404);
    if (artifact.isExpired) return json({ message: 'Artifact has expired' }, 410);
    return { status: 302, headers: { location: blobUrl(url.origin, artifact) } };
  };
}

function listing({ artifacts, repositoryId }: ArtifactLedger, query: URLSearchParams): FakeResponse {
  const name = query.get('name');
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  const found = artifacts
    .filter((one) => one.isFinal && (name === null || one.name === name))
    .sort((a, b) => b.createdAtMs - a.createdAtMs);
  const page = found.slice(from, from + size).map((one) => listedArtifact(one, repositoryId));
  return json({ total_count: found.length, artifacts: page });
}

function listedArtifact({ id, name, run, ...artifact }: FakeArtifact, repositoryId: number): object {
  return {
    id,
    name,
    size_in_bytes: artifact.archive.length,
    expired: artifact.isExpired,
    digest: artifact.digest,
    created_at: new Date(artifact.createdAtMs).toISOString(),
    workflow_run: {
      id: run.id,
      repository_id: repositoryId,
      head_repository_id: run.headRepositoryId,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

function runAnswer({ repositoryId }: ArtifactLedger, run: FakeWorkflowRun | undefined): FakeResponse {
  if (run === undefined) return json({ message: 'Not Found' }, 404);
  const { id, event, headBranch, headSha, headRepositoryId } = run;
  return json({
    ...{ id, event, head_branch: headBranch, head_sha: headSha, status: 'completed' },
    repository: { id: repositoryId },
    head_repository: headRepositoryId === null ? null : { id: headRepositoryId },
  });
}
