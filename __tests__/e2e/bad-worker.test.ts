import { describe, expect, it } from '@jest/globals';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase } from '../../src/ports/run-state.ts';
import { asRoot } from './support/as-root.ts';
import { startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { markedProcesses, type MarkedProcess } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';
import { until } from './support/until.ts';

const scene = scenes();

describe('a worker that fails in mid-load', () => {
  it.each([
    { what: 'JMeter is killed', victim: isJmeter, signals: ['SIGKILL'] as const },
    { what: 'JMeter is frozen and goes on later', victim: isJmeter, signals: ['SIGSTOP', 'SIGCONT'] as const },
    { what: 'the agent is killed', victim: isAgent, signals: ['SIGKILL'] as const },
  ])(
    'makes the run invalid and is named: $what',
    async ({ victim, signals }) => {
      await using server = await startServer();
      scene.current.write('plan.jmx', simplePlan());
      writeConfig(scene.current, { url: server.url, workers: 2, duration: '40s' });

      const cli = startCli(['run'], { cwd: scene.current.dir });
      await reach('steady');
      const { pid } = await until('a process of local-2', 5_000, () => ofWorker('local-2').find(victim));
      process.kill(pid, signals[0]);
      if (signals.length > 1) {
        await new Promise((resolve) => setTimeout(resolve, 7_000));
        if (markedProcesses(scene.current.name).some((one) => one.pid === pid)) process.kill(pid, signals[1]);
      }
      const result = await cli.finished;

      expect(result.code).toBe(4);
      expect(scene.current.record().verdict).toMatchObject({ outcome: 'invalid' });
      expect(result.out).toContain('local-2');
      expect(result.seconds).toBeLessThan(40);
    },
    90_000,
  );

  it('makes the run invalid when its disk is full', async () => {
    await using server = await startServer();
    const disk = join(scene.current.dir, 'disk');
    mkdirSync(disk);
    asRoot('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', disk]);
    try {
      scene.current.write('plan.jmx', simplePlan({ thinkMs: 1 }));
      writeConfig(scene.current, { url: server.url, users: 4, duration: '20s' });

      const cli = startCli(['run', '--results-dir', disk], { cwd: scene.current.dir });
      await until('the load', 30_000, () => (server.requests.get('/') ?? 0) > 50);
      fill(disk);
      const result = await cli.finished;

      expect({ code: result.code, out: result.out, err: result.err }).toMatchObject({ code: 4, err: '' });
      expect(result.out).toMatch(/disk|space/i);
    } finally {
      asRoot('umount', ['-l', disk]);
    }
  }, 90_000);

  it('ends by itself when its controller is gone', async () => {
    await using server = await startServer();
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: server.url, duration: '120s' });

    const cli = startCli(['run', '--timings', '0.1'], { cwd: scene.current.dir });
    await reach('steady');
    cli.process.kill('SIGKILL');
    await cli.finished;

    expect(markedProcesses(scene.current.name).length).toBeGreaterThan(0);
    await until('the end of all workers', 40_000, () => markedProcesses(scene.current.name).length === 0);
  }, 120_000);
});

async function reach(phase: Phase): Promise<void> {
  await until(`the phase ${phase}`, 60_000, () => {
    try {
      return scene.current.state()?.phase === phase;
    } catch {
      return false;
    }
  });
}

function ofWorker(worker: string): readonly MarkedProcess[] {
  // JMeter carries the fleet's mark alone; its command line names the folder of its worker.
  return markedProcesses(scene.current.name).filter(
    (one) => one.worker === worker || one.command.includes(`/${worker}/`),
  );
}

function isJmeter(one: MarkedProcess): boolean {
  return one.command.includes('ApacheJMeter.jar');
}

function isAgent(one: MarkedProcess): boolean {
  return one.command.includes('agent/index.js');
}

/** Leaves no byte free; what is freed meanwhile is taken too. */
function fill(disk: string): void {
  for (let i = 0; i < 100; i += 1) {
    const { bavail, bsize } = statfsSync(disk);
    if (bavail === 0) return;
    try {
      writeFileSync(join(disk, `ballast-${i}`), Buffer.alloc(bavail * bsize));
    } catch {
      // Another write took a part of it; the next round takes the rest.
    }
  }
}
