import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startGuarded, type GuardedLaunch } from '../../scripts/search-servers/guarded-process.ts';

// Two processes, as a launcher and its server; both note that they run. The second one is deaf to SIGTERM.
const PROGRAM = `sh -c 'trap "" TERM; echo $$ > second; while :; do sleep 0.1; done' & echo $$ > first; wait`;

// Where process 1 is slow to bury orphans, they seem to live for some seconds.
jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guarded-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function launch(program: string): GuardedLaunch {
  const env = { PATH: process.env['PATH'] ?? '' };
  const files = { cwd: folder, folder, logFile: join(folder, 'log') };
  return { command: 'sh', args: ['-c', program], env, user: {}, ...files };
}

async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const untilMs = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > untilMs) throw new Error(`Not within 20 s: ${what}`);
    await pause(25);
  }
}

async function pidIn(name: string): Promise<number> {
  let text = '';
  await until(async () => {
    text = await readFile(join(folder, name), 'utf8').catch(() => '');
    return text.endsWith('\n');
  }, `${name} is written`);
  return Number(text);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

describe('startGuarded', () => {
  it('starts the program, lets it write to its log and tells when it has ended', async () => {
    const program = await startGuarded(launch('echo out; echo err >&2'));

    await until(program.hasExited, 'the program has ended');
    expect(await readFile(join(folder, 'log'), 'utf8')).toBe('out\nerr\n');
    await program.end();
  });

  it.each([
    ['while it runs', false],
    ['while it is stopped', true],
  ])('ends all of its processes %s, and keeps its folder', async (_, isStopped) => {
    const program = await startGuarded(launch('echo $$ > first; sleep 600 & echo $! > second; wait'));
    const pids = [await pidIn('first'), await pidIn('second')];
    if (isStopped) program.signal('SIGSTOP');

    await program.end();

    expect(pids.map(runs)).toEqual([false, false]);
    expect(program.hasExited()).toBe(true);
    expect(await exists(folder)).toBe(true);
  });

  it.each([
    ['', []],
    [' even if it is stopped at that moment', ['SIGSTOP']],
  ])('does not let it outlive us when we are killed%s, and removes its folder', async (_, signals) => {
    const script = join(folder, '..', `starter-${process.pid}-${signals.length}.ts`);
    const module = join(import.meta.dirname, '..', '..', 'scripts', 'search-servers', 'guarded-process.ts');
    await writeFile(
      script,
      `import { startGuarded } from ${JSON.stringify(module)};
const program = await startGuarded(${JSON.stringify(launch(PROGRAM))});
process.on('SIGUSR2', () => { for (const name of ${JSON.stringify(signals)}) program.signal(name); console.log('done'); });
setInterval(() => undefined, 1_000);
`,
    );
    const starter = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const pids = [await pidIn('first'), await pidIn('second')];
      starter.kill('SIGUSR2');
      await once(starter.stdout, 'data');

      starter.kill('SIGKILL');

      await until(() => !pids.some(runs), 'both processes are gone');
      await until(async () => !(await exists(folder)), 'the folder is gone');
    } finally {
      starter.kill('SIGKILL');
      await rm(script, { force: true });
    }
  });
});
