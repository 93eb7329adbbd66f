import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase, SavedState } from '../../src/ports/run-state.ts';
import { projectDir, type RunningCli, startCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { markedProcesses } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { type Scene, scenes } from './support/scene.ts';

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
/** They last some milliseconds. */
const shortPhases: readonly Phase[] = ['preflight', 'creating', 'waiting-for-ready'];
const MAX_SECONDS = 10;
/** Two where the load is at its height; one elsewhere, as the start of each JVM costs seconds of CPU. */
const workersIn = (phase: Phase): number => (phase === 'steady' ? 2 : 1);
const MAX_ATTEMPTS = 5;

interface Row {
  readonly phase: Phase;
  readonly signal: string;
  readonly seconds: number;
  readonly processesLeft: number;
  readonly exitCode: number | null;
}

interface Interrupted {
  readonly row: Row;
  readonly out: string;
}

const scene = scenes();

describe('an interrupted run', () => {
  const rows: Row[] = [];

  afterAll(() => {
    const file = join(projectDir, '.cache/interrupts.json');
    mkdirSync(join(projectDir, '.cache'), { recursive: true });
    const inOrder = rows.toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
    writeFileSync(file, `${JSON.stringify(inOrder, null, 2)}\n`);
  });

  it.each(phases)(
    'ends everything within 10 s and exits 130, by SIGINT and by SIGTERM, in %s',
    async (phase) => {
      await using server = await startServer(() => ({ status: 200, afterMs: 20 }));
      const interrupted = await interruptByEach(phase, server.url);

      for (const { row, out } of interrupted) {
        rows.push(row);
        expect({ ...row, out }).toMatchObject({
          phase,
          processesLeft: 0,
          exitCode: 130,
          out: expect.stringMatching(/cancelled/i),
        });
        expect(row.seconds).toBeLessThan(MAX_SECONDS);
      }
    },
    90_000,
  );
});

/** Long phases are interrupted in two runs at the same time, which halves the time; short ones one after the other. */
async function interruptByEach(phase: Phase, url: string): Promise<readonly Interrupted[]> {
  const [first, second] = signals;
  if (!shortPhases.includes(phase)) {
    return Promise.all([interrupt(url, phase, first), interrupt(url, phase, second)]);
  }
  return [await interrupt(url, phase, first), await interrupt(url, phase, second)];
}

/** Starts a run, sends the signal in the phase, and tells how it ended. A run that slipped through the phase is made anew. */
async function interrupt(url: string, phase: Phase, signal: NodeJS.Signals): Promise<Interrupted> {
  for (let attempt = 1; ; attempt += 1) {
    const own = scene.add();
    own.write('plan.jmx', simplePlan());
    writeConfig(own, { url, workers: workersIn(phase), users: 4, rampUp: '1s', duration: '10s' });
    const cli = startCli(['run'], { cwd: own.dir });
    const seen = await spinUntilPhase(join(own.dir, '.loadtest/runs'), phase, 60_000);
    cli.process.kill(signal);
    if (seen === phase || attempt === MAX_ATTEMPTS) return await endOf(own, cli, seen, signal);
    await cli.finished;
  }
}

async function endOf(own: Scene, cli: RunningCli, seen: Phase, signal: string): Promise<Interrupted> {
  const at = performance.now();
  const { code, out } = await cli.finished;
  const row = {
    phase: seen,
    signal,
    seconds: Math.round((performance.now() - at) / 10) / 100,
    processesLeft: markedProcesses(own.name).length,
    exitCode: code,
  };
  return { row, out };
}

/**
 * Reads the saved state over and over without giving way for more than a moment, so that short phases are met too, and
 * returns the phase as it stood when the signal is due: the wanted one, or a later one when it was over too soon.
 */
async function spinUntilPhase(runsDir: string, phase: Phase, deadlineMs: number): Promise<Phase> {
  const endAt = performance.now() + deadlineMs;
  let last: Phase | null = null;
  while (performance.now() < endAt) {
    const burstEnd = performance.now() + 20;
    while (performance.now() < burstEnd) {
      last = readPhase(runsDir) ?? last;
      if (last === 'finished' || (last !== null && phases.indexOf(last) >= phases.indexOf(phase))) return last;
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
