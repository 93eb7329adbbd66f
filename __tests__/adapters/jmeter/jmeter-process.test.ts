import { describe, expect, it } from '@jest/globals';
import { startJmeterProcess, type JmeterProcess } from '../../../src/adapters/jmeter/jmeter-process.ts';
import { processesOfGroup } from './processes-of-group.ts';

const never = new AbortController().signal;
// `exec sleep` would be the shell itself: the background child shows that the group is meant.
const withChild = 'sleep 60 & echo "message on port 4450"; wait';

function start(script: string, signal: AbortSignal = never): Promise<JmeterProcess> {
  const launch = { command: '/bin/sh', args: ['-c', script], cwd: '/', env: { PATH: '/usr/bin:/bin' }, now: () => 7 };
  return startJmeterProcess(launch, signal);
}

async function untilOutput(child: JmeterProcess): Promise<void> {
  while (child.output.tail() === '') await new Promise((resolve) => setTimeout(resolve, 10));
}

async function untilGone(pid: number): Promise<void> {
  for (const untilMs = performance.now() + 3_000; (await processesOfGroup(pid)).length > 0;) {
    if (performance.now() > untilMs) throw new Error('The group is still alive.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('startJmeterProcess', () => {
  it('reports how the process ended and whether the end of the run was on its output', async () => {
    const child = await start('echo "... end of run"; exit 3');

    expect(await child.exited).toEqual({ code: 3, signal: null, sawEnd: true, atMs: 7 });
    child.kill('SIGKILL');
  });

  it('signals the whole group', async () => {
    const child = await start(withChild);
    await untilOutput(child);

    child.kill('SIGTERM');

    expect(await child.exited).toMatchObject({ code: null, signal: 'SIGTERM', sawEnd: false });
    await untilGone(child.pid);
  });

  it('kills what the process leaves behind when it ends by itself', async () => {
    const child = await start('sleep 60 & exit 0');

    expect(await child.exited).toMatchObject({ code: 0 });
    await untilGone(child.pid);
  });

  it('kills the group when the signal is aborted', async () => {
    const abort = new AbortController();
    const child = await start(withChild, abort.signal);
    await untilOutput(child);

    abort.abort();

    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' });
    await untilGone(child.pid);
  });

  it('throws a sentence when the command cannot be started', async () => {
    const launch = { command: '/no/such/java', args: [], cwd: '/', env: {}, now: () => 7 };

    await expect(startJmeterProcess(launch, never)).rejects.toThrow(
      expect.objectContaining({
        name: 'StartError',
        message: expect.stringContaining('/no/such/java cannot be started'),
      }),
    );
  });
});
