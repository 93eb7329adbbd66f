import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The project's folder. */
export const projectDir = join(import.meta.dirname, '../../..');

/** Folder of the bundles; LOADTEST_DIST names another one than dist/, to try what is not built there yet. */
export const distDir = process.env['LOADTEST_DIST'] ?? join(projectDir, 'dist');

const cliFile = join(distDir, 'cli/index.js');
/** The JMeter of the e2e tests. */
export const jmeterHome = join(projectDir, '.cache/jmeter/apache-jmeter-5.6.3');

/** One finished command line. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

/** A running command line. */
export interface RunningCli {
  readonly process: ChildProcess;
  readonly finished: Promise<CliResult>;
}

/** Starts the bundled command line. Its environment is small on purpose: what the product needs it must name. */
export function startCli(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): RunningCli {
  const { PATH = '', HOME = '', JAVA_HOME } = process.env;
  const env: Record<string, string> = { PATH, HOME, JMETER_HOME: jmeterHome, ...options.env };
  if (JAVA_HOME !== undefined && env['JAVA_HOME'] === undefined) env['JAVA_HOME'] = JAVA_HOME;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [cliFile, ...args], {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
  const finished = once(child, 'close').then(([code]): CliResult => ({
    code: code as number | null,
    ...text,
    seconds: (performance.now() - startedAt) / 1000,
  }));
  return { process: child, finished };
}

/** Runs the bundled command line to its end. */
export async function runCli(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliResult> {
  return startCli(args, options).finished;
}
