import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, jest } from '@jest/globals';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { RunStore } from '../../src/ports/run-store.ts';
import { filesRunStore } from '../../src/adapters/files/run-store.ts';
import { artifactScene, type ArtifactScene } from '../fakes/loopback-artifacts/artifact-scene.ts';
import type { FakeWorkflowRun } from '../fakes/loopback-artifacts/artifact-ledger.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';
import { runStoreContract } from './run-store.contract.ts';

const folders: string[] = [];
const scenes: ArtifactScene[] = [];
// The artifact client tells every step on standard output.
jest.spyOn(process.stdout, 'write').mockReturnValue(true);
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  await Promise.all(scenes.map((scene) => scene[Symbol.asyncDispose]()));
});

runStoreContract('memory', () => Promise.resolve(memoryRunStore()));
runStoreContract('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'run-store-'));
  folders.push(folder);
  return filesRunStore(folder);
});

runStoreContract(
  'workflow artifacts',
  async () => {
    const scene = await artifactScene();
    scenes.push(scene);
    return jobsOf(scene);
  },
  'refuses',
);

/** Each run is saved by a job of its own workflow run, at its time; everything else is asked by one more. */
function jobsOf(scene: ArtifactScene): RunStore {
  const { artifacts } = scene;
  const workflowRuns = new Map<string, FakeWorkflowRun>();
  const reader = artifacts.startRun({ event: 'workflow_dispatch' });
  return {
    ...scene.storeOf(reader),
    save: async (record) => {
      const run = workflowRuns.get(record.run) ?? artifacts.startRun(commitOf(record));
      workflowRuns.set(record.run, run);
      await scene.storeOf(run).save(record);
      artifacts.ledger.artifacts.at(-1)!.createdAtMs = record.endedAtMs;
    },
  };
}

function commitOf({ build }: RunRecord): Partial<FakeWorkflowRun> {
  return {
    ...(build.sha === null ? {} : { headSha: build.sha }),
    ...(build.ref === null ? {} : { headBranch: build.ref }),
  };
}
