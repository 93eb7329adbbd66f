/** What the fake knows of one run of a workflow. */
export interface FakeWorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepositoryId: number | null;
}

/** One stored artifact. Tests change `isExpired` and `archive` as they like. */
export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: FakeWorkflowRun;
  /** Newest first is by this. */
  createdAtMs: number;
  archive: Buffer;
  digest: string | null;
  isExpired: boolean;
  /** Only finalised artifacts are listed. */
  isFinal: boolean;
}

/** Runs and artifacts of one repository, as GitHub keeps them. */
export interface ArtifactLedger {
  readonly repositoryId: number;
  readonly runs: Map<number, FakeWorkflowRun>;
  readonly artifacts: FakeArtifact[];
  /** A new artifact; `null`: the run has one of this name. */
  create(run: FakeWorkflowRun, name: string): FakeArtifact | null;
}

export function artifactLedger(repositoryId: number): ArtifactLedger {
  const artifacts: FakeArtifact[] = [];
  return {
    repositoryId,
    runs: new Map(),
    artifacts,
    create(run, name) {
      if (artifacts.some((one) => one.run.id === run.id && one.name === name)) return null;
      const id = 1_000 + artifacts.length;
      const content = { archive: Buffer.alloc(0), digest: null, isExpired: false, isFinal: false };
      const artifact: FakeArtifact = { id, name, run, createdAtMs: id, ...content };
      artifacts.push(artifact);
      return artifact;
    },
  };
}
