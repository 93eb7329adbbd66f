import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionFile, phaseProgram } from './action-bundle.ts';
import { jmeterHome } from './cli.ts';
import { readFileCommands } from './file-commands.ts';
import { readRunnerLog, type RunnerLog } from './runner-log.ts';

/** How long a runner waits between its three signals (actions/runner, ProcessInvoker). */
export const cancelTimes = { sigintMs: 7_500, sigtermMs: 2_500 } as const;

/** One use of the action in a job. */
export interface StepOptions {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  /** `payload` as text is written as it stands. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** `github.token`; empty unless told, so that nobody is spoken to. */
  readonly token?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  /** Replaces what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a phase of a step ended. */
export interface PhaseResult extends RunnerLog {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Everything that was written, before the runner made something of it. */
  readonly raw: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly seconds: number;
}

/** A step whose main phase was started. */
export interface RunningStep extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly finished: Promise<PhaseResult>;
  /** What GITHUB_STATE holds now. */
  state(): Readonly<Record<string, string>>;
  /** Cancels the job as a runner does: SIGINT, SIGTERM, SIGKILL, each to this process alone. */
  cancel(times?: { readonly sigintMs: number; readonly sigtermMs: number }): Promise<PhaseResult>;
  /** The post phase, with what the main phase saved. */
  post(env?: Readonly<Record<string, string>>): Promise<PhaseResult>;
}

/** Starts the main phase of one use of the action, as a runner does. */
export function startStep(options: StepOptions): RunningStep {
  const folder = mkdtempSync(join(tmpdir(), 'loadtest-runner-'));
  const main = startPhase('main', options, join(folder, 'main'), {});
  const state = () => readFileCommands(join(folder, 'main/GITHUB_STATE'));
  return {
    ...main,
    state,
    cancel: async (times = cancelTimes) => {
      const { process } = main;
      process.kill('SIGINT');
      const terminate = setTimeout(() => process.kill('SIGTERM'), times.sigintMs);
      const kill = setTimeout(() => process.kill('SIGKILL'), times.sigintMs + times.sigtermMs);
      const result = await main.finished;
      clearTimeout(terminate);
      clearTimeout(kill);
      return result;
    },
    post: (env = {}) => {
      const saved = Object.entries(state()).map(([name, value]) => [`STATE_${name}`, value] as const);
      return startPhase('post', options, join(folder, 'post'), { ...Object.fromEntries(saved), ...env }).finished;
    },
    async [Symbol.asyncDispose]() {
      if (main.process.exitCode === null && main.process.signalCode === null) main.process.kill('SIGKILL');
      await main.finished;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Both phases of a step, one after the other. */
export async function runStep(
  options: StepOptions,
): Promise<{ readonly main: PhaseResult; readonly post: PhaseResult }> {
  await using step = startStep(options);
  const main = await step.finished;
  return { main, post: await step.post() };
}

const COMMAND_FILES = ['STATE', 'OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`);

function startPhase(
  phase: 'main' | 'post',
  options: StepOptions,
  folder: string,
  state: Readonly<Record<string, string>>,
): Pick<RunningStep, 'process' | 'finished'> {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(COMMAND_FILES.map((name) => [name, join(folder, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const startedAt = performance.now();
  const child = spawn(process.execPath, [phaseProgram(phase)], {
    cwd: options.workspace,
    env: { ...runnerEnv(options, folder), ...files, ...inputEnv(options), ...options.env, ...state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let raw = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (raw += text));
  }
  const finished = once(child, 'close').then(([code, signal]): PhaseResult => {
    const summary = join(folder, 'GITHUB_STEP_SUMMARY');
    return {
      ...readRunnerLog(raw),
      ...{ code: code as number | null, signal: signal as NodeJS.Signals | null, raw },
      outputs: readFileCommands(join(folder, 'GITHUB_OUTPUT')),
      summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
      seconds: (performance.now() - startedAt) / 1000,
    };
  });
  return { process: child, finished };
}

/** A small environment on purpose: what the product needs it must name. */
function runnerEnv({ workspace, event }: StepOptions, folder: string): Record<string, string> {
  const { PATH = '', JAVA_HOME } = process.env;
  const eventFile = join(folder, 'event.json');
  const payload = event?.payload ?? {};
  writeFileSync(eventFile, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    ...{ PATH, HOME: folder, JMETER_HOME: jmeterHome, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }) },
    ...{ CI: 'true', RUNNER_OS: 'Linux', RUNNER_TEMP: folder, RUNNER_TRACKING_ID: 'github_1', GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_WORKSPACE: workspace, GITHUB_WORKFLOW: 'gate', GITHUB_JOB: 'load', GITHUB_ACTOR: 'ann' },
    ...{ GITHUB_REPOSITORY: 'shop/checkout', GITHUB_REPOSITORY_ID: '7', GITHUB_RUN_ID: '981', GITHUB_RUN_ATTEMPT: '1' },
    ...{ GITHUB_SHA: 'b18e51d'.padEnd(40, '0'), GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: eventFile },
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    // Nobody listens there: what is sent by mistake goes nowhere.
    ...{ GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' },
  };
}

/** INPUT_<NAME>: upper-case, blanks as `_`, hyphens as they are; defaults with their expressions put in. */
function inputEnv({ with: given = {}, token = '', matrix }: StepOptions): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (actionFile.inputs[name] === undefined) throw new Error(`action.yml has no input ${name}`);
  }
  const defaults = Object.entries(actionFile.inputs).flatMap(([name, { default: value }]) => {
    if (value === undefined) return [];
    const text = value
      .replace('${{ github.token }}', token)
      .replace('${{ toJSON(matrix) }}', JSON.stringify(matrix ?? null));
    return [[name, text] as const];
  });
  const inputs = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
