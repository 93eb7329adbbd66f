import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artifactRunStore, type ArtifactRunStoreOptions } from '../../../src/adapters/github/artifact-run-store.ts';
import { parseRunRecord } from '../../../src/adapters/files/parse-run-record.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import type { WorkflowContext } from '../../../src/core/workflow/workflow-context.ts';
import type { RunStore } from '../../../src/ports/run-store.ts';
import { fakeClock } from '../fake-clock.ts';
import type { FakeArtifact, FakeWorkflowRun } from './artifact-ledger.ts';
import { loopbackArtifacts, type LoopbackArtifacts } from './loopback-artifacts.ts';
import { serveArtifacts, type ArtifactServer, type Interference } from './serve-artifacts.ts';
import { zipOf } from './zip-of.ts';

export const REPOSITORY_ID = 77;
export const FORK_ID = 78;
export const SHA = 'c0ffee'.padEnd(40, '0');

/** A repository with workflow runs and their artifacts, and stores as jobs of these runs would open them. */
export interface ArtifactScene extends AsyncDisposable {
  readonly server: ArtifactServer;
  readonly artifacts: LoopbackArtifacts;
  /** Sentences about artifacts that were left out. */
  readonly said: readonly string[];
  /** The store as a job of the run sees it; the environment of this process becomes that of the job. */
  storeOf(run: FakeWorkflowRun, more?: Partial<ArtifactRunStoreOptions>): RunStore;
  /** An artifact as an earlier job would have left it, without the client. */
  put(run: Partial<FakeWorkflowRun>, record: RunRecord, more?: Partial<FakeArtifact>): FakeArtifact;
}

export async function artifactScene(interfere?: Interference): Promise<ArtifactScene> {
  const artifacts = loopbackArtifacts('acme/shop', REPOSITORY_ID);
  const server = await serveArtifacts(artifacts, interfere);
  const temp = await mkdtemp(join(tmpdir(), 'artifact-scene-'));
  const clock = fakeClock();
  const stop = clock.runFreely();
  const said: string[] = [];
  return {
    server,
    artifacts,
    said,
    storeOf: (run, more) => {
      const environment: Record<string, string> = { ...artifacts.environment(run, server.url), RUNNER_TEMP: temp };
      // The client reads the environment itself.
      Object.assign(process.env, environment);
      return artifactRunStore({
        context: contextOf(server.url, run),
        ...{ token: 'ghs_secret', name: 'shop', clock, parse: parseRunRecord, env: (name) => environment[name] },
        say: (sentence) => void said.push(sentence),
        ...more,
      });
    },
    put: (told, record, more) => {
      const run = artifacts.startRun({ headSha: SHA, ...told });
      const artifact = artifacts.ledger.create(run, more?.name ?? `loadtest.${record.name}`)!;
      const archive = zipOf('run.json', Buffer.from(JSON.stringify(record)));
      return Object.assign(artifact, { archive, isFinal: true, createdAtMs: record.endedAtMs }, more);
    },
    async [Symbol.asyncDispose]() {
      stop();
      await server[Symbol.asyncDispose]();
      await rm(temp, { recursive: true });
    },
  };
}

export function contextOf(apiUrl: string, run: FakeWorkflowRun): WorkflowContext {
  return {
    apiUrl,
    serverUrl: 'https://github.com',
    repository: { owner: 'acme', name: 'shop', id: REPOSITORY_ID },
    ...{ eventName: run.event, workflowRun: run.id, attempt: 1, workflow: 'load', job: 'load', actor: null, leg: null },
    ...{ sha: run.headSha, ref: run.headBranch, baseBranch: null, isFork: false },
    pullRequest: { kind: 'none' },
    link: `https://github.com/acme/shop/actions/runs/${run.id}`,
  };
}
