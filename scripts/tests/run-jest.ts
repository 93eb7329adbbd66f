import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { capture } from '../process/capture.ts';

export interface JestResult {
  readonly passed: number;
  /** Failed tests, and files that could not be run at all. */
  readonly failed: number;
  /** Skipped and todo. */
  readonly skipped: number;
  /** Files that could not be run: a broken import, not a red test. */
  readonly brokenFiles: number;
  /** `file › full name` of what failed. */
  readonly failures: readonly string[];
  readonly elapsedMs: number;
  readonly output: string;
}

export interface JestOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly echo: boolean;
  /** Kills jest after this time: a failure, as any end without a result. */
  readonly timeoutMs?: number;
}

const jestCommand = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
] as const;

/** Runs jest with these arguments and counts from its own JSON. A jest that dies without JSON is one failure, never a pass. */
export async function runJest(jestArguments: readonly string[], options: JestOptions): Promise<JestResult> {
  const folder = await mkdtemp(join(tmpdir(), 'loadtest-jest-'));
  const outputFile = join(folder, 'result.json');
  try {
    const run = await capture(
      process.execPath,
      [...jestCommand, '--json', `--outputFile=${outputFile}`, ...jestArguments],
      {
        cwd: options.cwd,
        env: options.env ?? process.env,
        echo: options.echo ? 'stderr' : 'nothing',
        ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
      },
    );
    const json = await readFile(outputFile, 'utf8').catch(() => null);
    return { ...countResults(json, run.exitCode, options.cwd), elapsedMs: run.elapsedMs, output: run.output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface JestJson {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function countResults(text: string | null, exitCode: number, cwd: string): Omit<JestResult, 'elapsedMs' | 'output'> {
  if (text === null) {
    const failures = [`jest ended with exit code ${exitCode} and without a result`];
    return { passed: 0, failed: 1, skipped: 0, brokenFiles: 1, failures };
  }
  const json = JSON.parse(text) as JestJson;
  const broken = json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failures = [
    ...broken.map((file) => `${relative(cwd, file.name)} › could not be run`),
    ...json.testResults.flatMap((file) => failuresOf(file, cwd)),
  ];
  if (exitCode !== 0 && failures.length === 0 && json.testResults.length > 0) {
    failures.push(`jest ended with exit code ${exitCode} although no test failed`);
  }
  return {
    passed: json.numPassedTests,
    failed: failures.length,
    skipped: json.numPendingTests + json.numTodoTests,
    brokenFiles: broken.length,
    failures,
  };
}

function failuresOf(file: JestJson['testResults'][number], cwd: string): readonly string[] {
  return file.assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${relative(cwd, file.name)} › ${test.fullName}`);
}
