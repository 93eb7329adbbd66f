import { afterEach } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { keptDir, runWorkflow, type WorkflowResult, type WorkflowRun } from './act.ts';
import { pullSha } from './hosted-github.ts';
import { repositoryId, repositoryName } from './repository.ts';
import { workflowProcesses } from './workflow-processes.ts';

/** A workflow that has run, and the records of its runs, if it ends with `keepStep`. */
export interface FinishedWorkflow extends WorkflowResult {
  readonly records: readonly RunRecord[];
}

/** What a test says of a workflow run; the id that the run gets is known when it starts. */
export type AskedRun = Omit<WorkflowRun, 'runId' | 'cacheDir' | 'env'> & {
  readonly env?: (runId: number) => Readonly<Record<string, string>>;
};

/** Runs workflows for the tests of a file. */
export interface Workflows {
  run(run: AskedRun): Promise<FinishedWorkflow>;
}

/** Gives each run a workspace and an id of its own, and fails the test when a process of it is left. */
export function workflows(): Workflows {
  let made: { readonly runId: number; readonly cacheDir: string }[] = [];
  afterEach(() => {
    const left = made.flatMap(({ runId }) => workflowProcesses(runId));
    for (const { pid } of left) process.kill(pid, 'SIGKILL');
    for (const { cacheDir } of made) rmSync(cacheDir, { recursive: true, force: true });
    made = [];
    if (left.length > 0) {
      throw new Error(`processes are left: ${left.map((one) => `${one.pid} ${one.command.slice(0, 120)}`).join('; ')}`);
    }
  });
  return {
    run: async (run) => {
      const own = {
        runId: randomInt(100_000_000, 999_999_999),
        cacheDir: mkdtempSync(join(tmpdir(), 'loadtest-jobs-')),
      };
      made.push(own);
      const result = await runWorkflow({ ...run, ...own, env: run.env?.(own.runId) ?? {} });
      return { ...result, records: recordsBelow(keptDir(own.cacheDir)) };
    },
  };
}

/** Throws with the whole log when the workflow ended with another exit code. */
export function expectCode(done: WorkflowResult, code: number): void {
  if (done.code !== code) throw new Error(`act ended with exit code ${String(done.code)}, not ${code}:\n${done.log}`);
}

function recordsBelow(folder: string): readonly RunRecord[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => basename(file) === 'run.json',
  );
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as RunRecord);
}

/** What GitHub says of pull request 12, from a branch of the same repository to main. */
export function pullRequest(mainSha: string): Readonly<Record<string, unknown>> {
  const [owner, name] = repositoryName.split('/');
  const repo = { id: repositoryId, full_name: repositoryName, fork: false, owner: { login: owner }, name };
  const head = { sha: pullSha, ref: 'faster-pay', repo };
  const base = { sha: mainSha, ref: 'main', repo };
  return { action: 'synchronize', number: 12, pull_request: { number: 12, state: 'open', head, base } };
}

/** The outputs of the action that the workflow shows as JSON. */
export function shownOutputs(log: string): Readonly<Record<string, string>> {
  const lines = log.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*\| ?/, '').trimEnd());
  const from = lines.indexOf('{');
  const to = lines.indexOf('}', from);
  if (from < 0 || to < 0) throw new Error(`the workflow shows no outputs:\n${log}`);
  return JSON.parse(lines.slice(from, to + 1).join('\n')) as Record<string, string>;
}

/** A port on which nothing listens at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
