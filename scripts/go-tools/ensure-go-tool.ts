import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { capture } from '../process/capture.ts';
import type { GoTool } from './go-tools.ts';

export interface EnsureGoToolOptions {
  readonly binDir: string;
  /** The command of Go itself. */
  readonly go: string;
  readonly say: (line: string) => void;
}

// act 0.2.89 and actionlint 1.7.12 say so in their go.mod; a Go from 1.21 on fetches the one that it needs, unless GOTOOLCHAIN forbids it.
const GO_VERSION = '1.25';
const DEADLINE_MS = 10 * 60_000;
const VERSION_DEADLINE_MS = 10_000;

/** Builds the tool into `binDir` unless this version is there. Returns `null`, or the sentence that says why it is not there and what to do. */
export async function ensureGoTool(tool: GoTool, options: EnsureGoToolOptions): Promise<string | null> {
  if (await isThere(tool, options.binDir)) return null;
  const source = `${tool.module}@v${tool.version}`;
  options.say(`go install builds ${source} into ${options.binDir} (about a minute)`);
  await mkdir(options.binDir, { recursive: true });
  // Built aside and renamed, so that nobody starts a file that is half written.
  const incoming = await mkdtemp(join(dirname(options.binDir), 'incoming-'));
  try {
    const env = { ...process.env, GOBIN: incoming };
    const { exitCode, output } = await capture(options.go, ['install', source], {
      cwd: incoming,
      env,
      timeoutMs: DEADLINE_MS,
    });
    if (exitCode === 127) {
      return `${tool.name} ${tool.version} is built with Go, and ${options.go} cannot be started: ${advice}`;
    }
    if (exitCode !== 0) {
      return `go install ${source} ended with exit code ${exitCode} (${lastLine(output)}): ${advice}`;
    }
    await rename(join(incoming, tool.name), join(options.binDir, tool.name));
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  if (await isThere(tool, options.binDir)) return null;
  return `${join(options.binDir, tool.name)} was built and does not call itself ${tool.version}: delete ${options.binDir} and run the command again.`;
}

const advice = `install Go ${GO_VERSION} or newer from https://go.dev/dl and run the command again.`;

async function isThere(tool: GoTool, binDir: string): Promise<boolean> {
  const { exitCode, stdout } = await capture(join(binDir, tool.name), ['--version'], {
    timeoutMs: VERSION_DEADLINE_MS,
  });
  const version = /\b(\d+\.\d+\.\d+)\b/.exec(stdout.replace(/^v/, ''))?.[1];
  return exitCode === 0 && version === tool.version;
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? 'it said nothing';
}
