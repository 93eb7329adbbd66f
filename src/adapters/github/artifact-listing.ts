/** One workflow artifact as GitHub lists it. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly isExpired: boolean;
  /** `sha256:…` of the archive; `null`: not told. */
  readonly digest: string | null;
  readonly origin: ArtifactOrigin;
}

/** The workflow run that made an artifact: told by GitHub, so that no artifact can lie about it. */
export interface ArtifactOrigin {
  readonly workflowRun: number;
  /** `null`: the repository that the commit came from is gone. */
  readonly headRepositoryId: number | null;
  readonly headBranch: string | null;
  readonly headSha: string;
}

/** The artifacts in one answer of GitHub's listing; what is no artifact of a workflow run is left out. Throws when it is no listing. */
export function parseArtifactListing(value: unknown): readonly ListedArtifact[] {
  const { artifacts } = fieldsOf(value);
  if (!Array.isArray(artifacts)) throw new Error('GitHub answered the question for artifacts without a list of them.');
  return artifacts.flatMap((entry: unknown) => artifactOf(fieldsOf(entry)));
}

type Fields = Readonly<Record<string, unknown>>;

function artifactOf({ id, name, size_in_bytes: sizeBytes, expired, digest, workflow_run }: Fields): ListedArtifact[] {
  const run = fieldsOf(workflow_run);
  const { id: workflowRun, head_sha: headSha } = run;
  if (!isId(id) || typeof name !== 'string' || typeof sizeBytes !== 'number' || typeof expired !== 'boolean') return [];
  if (!isId(workflowRun) || typeof headSha !== 'string') return [];
  const origin = {
    workflowRun,
    headSha,
    headRepositoryId: isId(run['head_repository_id']) ? run['head_repository_id'] : null,
    headBranch: typeof run['head_branch'] === 'string' ? run['head_branch'] : null,
  };
  return [{ id, name, sizeBytes, isExpired: expired, digest: typeof digest === 'string' ? digest : null, origin }];
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
