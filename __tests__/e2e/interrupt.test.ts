import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase, SavedState } from '../../src/ports/run-state.ts';
import { projectDir, startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { markedProcesses } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const phases: readonly Phase[] = [
  'preflight',
  'creating',
  'waiting-for-ready',
  'before-start',
  'ramp-up',
  'steady',
  'drain',
  'judging',
];
const signals = ['SIGINT', 'SIGTERM'] as const;
const MAX_SECONDS = 10;

interface Row {
  readonly phase: Phase;
  readonly signal: string;
  readonly seconds: number;
  readonly processesLeft: number;
  readonly exitCode: number | null;
}

const scene = scenes();

describe('an interrupted run', () => {
  const rows: Row[] = [];

  afterAll(() => {
    const file = join(projectDir, '.cache/interrupts.json');
    mkdirSync(join(projectDir, '.cache'), { recursive: true });
    writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  });

  it.each(phases.flatMap((phase) => signals.map((signal) => ({ phase, signal }))))(
    'ends everything within 10 s and exits 130: $signal in $phase',
    async ({ phase, signal }) => {
      await using server = await startServer(({ path }) => ({ status: 200, afterMs: path === '/' ? 20 : 5 }));
      scene.current.write('plan.jmx', simplePlan());
      writeConfig(scene.current, { url: server.url, workers: 2, users: 4, rampUp: '2s', duration: '12s' });

      const cli = startCli(['run'], { cwd: scene.current.dir });
      const seen = await spinUntilPhase(join(scene.current.dir, '.loadtest/runs'), phase, 60_000);
      cli.process.kill(signal);
      const at = performance.now();
      const result = await cli.finished;
      const row: Row = {
        phase: seen,
        signal,
        seconds: Math.round((performance.now() - at) / 10) / 100,
        processesLeft: markedProcesses(scene.current.name).length,
        exitCode: result.code,
      };
      rows.push(row);

      expect(row).toMatchObject({ phase, processesLeft: 0, exitCode: 130 });
      expect(row.seconds).toBeLessThan(MAX_SECONDS);
      expect(result.out).toContain('cancelled');
    },
    90_000,
  );

  it('was tried in sixteen distinct ways', () => {
    expect(new Set(rows.map((row) => `${row.phase} ${row.signal}`)).size).toBe(16);
  });
});

/**
 * Reads the saved state over and over without giving way for more than a moment, so that short phases are met too, and
 * returns the phase as it stood when the signal is due.
 */
async function spinUntilPhase(runsDir: string, phase: Phase, deadlineMs: number): Promise<Phase> {
  const endAt = performance.now() + deadlineMs;
  let last: Phase | null = null;
  while (performance.now() < endAt) {
    const burstEnd = performance.now() + 20;
    while (performance.now() < burstEnd) {
      last = readPhase(runsDir) ?? last;
      if (last === phase) return last;
    }
    // The loopback target lives in this process and must answer between two bursts.
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`the run did not reach ${phase}; the last phase seen was ${last ?? 'none'}`);
}

function readPhase(runsDir: string): Phase | null {
  try {
    const [run = ''] = readdirSync(runsDir);
    return (JSON.parse(readFileSync(join(runsDir, run, 'state.json'), 'utf8')) as SavedState).phase;
  } catch {
    return null;
  }
}
