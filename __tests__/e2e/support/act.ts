import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { act, goToolsDir } from '../../../scripts/go-tools/go-tools.ts';
import { jmeterHome } from './cli.ts';
import { repositoryId, repositoryName } from './repository.ts';

/** One workflow to run. */
export interface WorkflowRun {
  /** The repository, checked out and committed. */
  readonly folder: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Marks all processes of the run: the id of the workflow run is part of every name. */
  readonly runId: number;
  /** Where act keeps what it makes. It deletes the workspaces of its jobs. */
  readonly cacheDir: string;
  readonly vars?: Readonly<Record<string, string>>;
  /** Beside the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** The value of `github.token`; left out: there is none. */
  readonly token?: string;
  /** `owner/name@ref` → the folder that is taken for it. */
  readonly actions?: Readonly<Record<string, string>>;
}

/** A workflow that act has run to its end. */
export interface WorkflowResult {
  readonly code: number | null;
  /** act's own log. */
  readonly log: string;
}

/** Every runner label that a workflow here uses; each is this machine. */
const labels = ['ubuntu-latest', 'ubuntu-24.04'];
const DEADLINE_MS = 120_000;
/** In the environment of act and of all that it starts, except of JMeter, which gets a clean one. */
export const runVariable = 'LOADTEST_E2E_RUN';

const keepVariable = 'LOADTEST_E2E_KEEP';

/** A last step for a workflow under test that saves the records of its runs, since act deletes the workspace. */
export const keepStep = `
      - if: always()
        run: mkdir -p "$${keepVariable}" && find . -path '*/runs/*/run.json' -exec cp --parents {} "$${keepVariable}" \\;
`;

/** Where `keepStep` puts what it saves. */
export function keptDir(cacheDir: string): string {
  return join(cacheDir, 'kept');
}

/** Throws the sentence of the set-up when act is not there: a suite that needs it fails, it is not skipped. */
export function requireAct(): void {
  if (existsSync(join(goToolsDir, act.name))) return;
  throw new Error(
    `act ${act.version} is missing in ${goToolsDir}: npm test builds it; install Go 1.25 or newer if it cannot.`,
  );
}

/** Runs a workflow on this machine, without network, through the Node that runs the tests. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  requireAct();
  mkdirSync(run.cacheDir, { recursive: true });
  const payload = join(run.cacheDir, 'event.json');
  writeFileSync(payload, JSON.stringify({ repository: repository(), ...run.payload }));
  const child = spawn(join(goToolsDir, act.name), argumentsOf(run, payload), {
    cwd: run.folder,
    env: environment(run),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.timeout(DEADLINE_MS),
    killSignal: 'SIGKILL',
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, log };
}

function argumentsOf(run: WorkflowRun, payload: string): readonly string[] {
  return [
    run.event,
    ...['--workflows', run.workflow],
    ...['--eventpath', payload],
    ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--action-cache-path', run.cacheDir],
    '--no-cache-server',
    '--pull=false',
    ...['--env', `GITHUB_RUN_ID=${run.runId}`],
    ...Object.entries(run.env ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(run.vars ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(run.actions ?? {}).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ...(run.token === undefined ? [] : ['--secret', `GITHUB_TOKEN=${run.token}`]),
  ];
}

/** Small on purpose, since act hands all of it to the steps; `node` is the one that runs this. */
function environment(run: WorkflowRun): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  return {
    PATH: `${dirname(process.execPath)}:${PATH}`,
    HOME,
    JMETER_HOME: jmeterHome,
    [runVariable]: String(run.runId),
    [keepVariable]: keptDir(run.cacheDir),
    ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }),
  };
}

function repository(): object {
  const [owner, name] = repositoryName.split('/');
  return { id: repositoryId, name, full_name: repositoryName, default_branch: 'main', owner: { login: owner, id: 42 } };
}
