import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { systemCommands } from '../../../src/adapters/system/commands.ts';
import { markedProcesses } from '../../../src/adapters/local/marked-processes.ts';
import { agentVariables } from '../../../src/core/protocol/agent-variables.ts';

const LONG_MS = 60_000;
const dir = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** Commands on a machine with these variables, and everything that they said. */
function open(env: Readonly<Record<string, string | undefined>> = process.env) {
  const said: string[] = [];
  const commands = systemCommands({ env: (name) => env[name], say: (line) => said.push(line) });
  const run = (
    commandLine: string,
    options: { env?: Record<string, string>; deadlineMs?: number; signal?: AbortSignal } = {},
  ) =>
    commands.run(
      { commandLine, dir },
      options.env ?? {},
      options.deadlineMs ?? LONG_MS,
      options.signal ?? new AbortController().signal,
    );
  return { said, run };
}

let marks = 0;
/** A mark of its own, and who is alive with it. */
function markOf(): { env: Record<string, string>; alive: () => Promise<readonly number[]> } {
  marks += 1;
  const fleetId = `commands-test-${process.pid}-${marks}`;
  return {
    env: { [agentVariables.fleet]: fleetId },
    alive: async () => (await markedProcesses('linux')).filter((one) => one.fleetId === fleetId).map(({ pid }) => pid),
  };
}

describe('a command of this machine', () => {
  it('runs in its folder, sees what it is given, and of this process only what is harmless', async () => {
    const { said, run } = open({ PATH: process.env['PATH'], LANG: 'C', API_TOKEN: 's3cr3t', GITHUB_TOKEN: 's3cr3t' });

    await run('pwd; env | sort | grep -v "^_=\\|^PWD=\\|^SHLVL=\\|^OLDPWD="', {
      env: { BUILD: 'abc', LOAD: '1-main' },
    });

    expect(said).toEqual([dir, 'BUILD=abc', 'LANG=C', 'LOAD=1-main', `PATH=${process.env['PATH'] ?? ''}`]);
  });

  it('says each line as it comes, harmless for the terminal and the runner', async () => {
    const { said, run } = open();

    await run(String.raw`printf 'one\r\n\033[31mred\033[0m\n::set-output name=a::b\nhalf'; printf ' line'`);

    expect(said).toEqual(['one', 'red', ': :set-output name=a::b', 'half line']);
  });

  it('keeps the last lines of many, and says where it stopped repeating them', async () => {
    const { said, run } = open();

    const end = await run('seq 1 2500');

    expect(end).toMatchObject({ lastLines: ['2496', '2497', '2498', '2499', '2500'] });
    expect(said.slice(-2)).toEqual(['1000', '… and 1500 lines more']);
  });

  it('leaves nothing when its deadline has passed, though it ignores SIGTERM', async () => {
    const mark = markOf();
    const { run } = open();

    const end = await run('trap "" TERM; echo waiting; sleep 300 & sleep 300; sleep 300', {
      env: mark.env,
      deadlineMs: 500,
    });

    expect(end).toEqual({ kind: 'timed-out', lastLines: ['waiting'] });
    expect(await mark.alive()).toEqual([]);
  });

  it('ends what it left in the background, and does not wait for its output', async () => {
    const mark = markOf();
    const { run } = open();
    const startedMs = performance.now();

    const end = await run('sleep 300 & echo done', { env: mark.env });

    expect(end).toEqual({ kind: 'exited', code: 0, lastLines: ['done'] });
    expect(await mark.alive()).toEqual([]);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });

  it('leaves nothing when it is interrupted', async () => {
    const mark = markOf();
    const { said, run } = open();
    const interrupt = new AbortController();

    const running = run('echo waiting; sleep 300 & sleep 300', { env: mark.env, signal: interrupt.signal });
    while (said.length === 0) await new Promise((resolve) => setImmediate(resolve));
    interrupt.abort('SIGTERM was received');

    await expect(running).rejects.toBe('SIGTERM was received');
    expect(await mark.alive()).toEqual([]);
  });
});
