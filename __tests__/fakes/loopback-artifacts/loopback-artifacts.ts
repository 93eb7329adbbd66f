import { artifactLedger, type ArtifactLedger, type FakeWorkflowRun } from './artifact-ledger.ts';
import { artifactRest } from './artifact-rest.ts';
import { artifactService, runtimeToken } from './artifact-service.ts';
import { blobStore } from './blob-store.ts';
import type { FakeRequest, FakeResponse } from './exchange.ts';

/** GitHub's artifacts of one repository, to be mounted into a server: service, storage and REST. */
export interface LoopbackArtifacts {
  readonly ledger: ArtifactLedger;
  /** `null`: the request is not for this part. */
  handle(request: FakeRequest): FakeResponse | null;
  /** A run of a workflow that may store artifacts; what it says replaces the push to main of repository 1. */
  startRun(run?: Partial<FakeWorkflowRun>): FakeWorkflowRun;
  /** What the runner adds to the environment of actions in this run. `url` is where the server is. */
  environment(run: FakeWorkflowRun, url: string): Readonly<Record<string, string>>;
}

export function loopbackArtifacts(repository: string, repositoryId = 1): LoopbackArtifacts {
  const ledger = artifactLedger(repositoryId);
  const parts = [artifactService(ledger), blobStore(ledger), artifactRest(ledger, repository)];
  return {
    ledger,
    handle: (request) => {
      for (const part of parts) {
        const response = part(request);
        if (response !== null) return response;
      }
      return null;
    },
    startRun: (told = {}) => {
      const id = told.id ?? ledger.runs.size + 1;
      const usual = { event: 'push', headBranch: 'main', headSha: 'a'.repeat(40), headRepositoryId: repositoryId };
      const run = { ...usual, ...told, id };
      ledger.runs.set(id, run);
      return run;
    },
    environment: (run, url) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(run),
      GITHUB_SERVER_URL: 'https://github.com',
    }),
  };
}
