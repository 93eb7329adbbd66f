import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase, SavedState } from '../../src/ports/run-state.ts';
import { projectDir } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { markedProcesses } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { type PhaseResult, type RunningStep, startStep } from './support/runner.ts';
import { type Scene, scenes } from './support/scene.ts';
import { phases, spinUntilPhase } from './support/spin-until-phase.ts';

/** A runner that cancels, and a main phase that is gone without a word. */
const ends = ['SIGINT', 'SIGKILL'] as const;
type End = (typeof ends)[number];

/** They last some milliseconds. */
const shortPhases: readonly Phase[] = ['preflight', 'creating', 'waiting-for-ready'];
const MAX_SECONDS = 10;
/** Two where the load is at its height; one elsewhere, as the start of each JVM costs seconds of CPU. */
const workersIn = (phase: Phase): number => (phase === 'steady' ? 2 : 1);
const MAX_ATTEMPTS = 5;

interface Row {
  readonly phase: Phase;
  readonly signal: End;
  /** From the signal until nothing of the fleet lives. */
  readonly seconds: number;
  readonly processesLeft: number;
  readonly exitCode: number | null;
  readonly postExitCode: number | null;
}

interface Ended {
  readonly row: Row;
  readonly main: PhaseResult;
  readonly post: PhaseResult;
}

const scene = scenes();

describe('a cancelled job', () => {
  const rows: Row[] = [];

  afterAll(() => {
    mkdirSync(join(projectDir, '.cache'), { recursive: true });
    const inOrder = rows.toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
    writeFileSync(join(projectDir, '.cache/cancel.json'), `${JSON.stringify(inOrder, null, 2)}\n`);
  });

  it.each(phases)(
    'leaves nothing behind when the runner cancels it and when its main phase is gone without a word, in %s',
    async (phase) => {
      await using server = await startServer(() => ({ status: 200, afterMs: 20 }));
      for (const { row, main, post } of await endByEach(phase, server.url)) {
        rows.push(row);
        const said = `${main.text}\n${post.text}`;
        expect({ ...row, said }).toEqual({ ...row, said, phase, processesLeft: 0, postExitCode: 0 });
        expect(row.seconds).toBeLessThan(MAX_SECONDS);
        if (row.signal === 'SIGINT') expectToldCancel(main, post);
        else expect({ code: main.code, signal: main.signal }).toEqual({ code: null, signal: 'SIGKILL' });
      }
    },
    120_000,
  );
});

function expectToldCancel(main: PhaseResult, post: PhaseResult): void {
  expect(main.code).toBe(130);
  expect(main.outputs).toMatchObject({ verdict: 'cancelled', 'run-id': expect.stringContaining('e2e-') });
  expect(main.annotations[0]).toMatchObject({ level: 'warning', title: expect.stringContaining('cancelled') });
  expect(post.text).toContain('Nothing to clean up');
}

/** Long phases are ended in two jobs at the same time, which halves the time; short ones one after the other. */
async function endByEach(phase: Phase, url: string): Promise<readonly Ended[]> {
  const [first, second] = ends;
  if (!shortPhases.includes(phase)) return Promise.all([endIn(phase, url, first), endIn(phase, url, second)]);
  return [await endIn(phase, url, first), await endIn(phase, url, second)];
}

/** Starts a job and ends it in the phase; one that slipped through the phase is made anew. */
async function endIn(phase: Phase, url: string, signal: End): Promise<Ended> {
  for (let attempt = 1; ; attempt += 1) {
    const own = scene.add();
    own.write('plan.jmx', simplePlan());
    writeConfig(own, { url, workers: workersIn(phase), users: 4, rampUp: '1s', duration: '10s' });
    await using step = startStep({ workspace: own.dir });
    const seen = await spinUntilPhase(() => phaseOf(step), phase, 60_000);
    const ended = await end(step, own, seen, signal);
    if (seen === phase || attempt === MAX_ATTEMPTS) return ended;
  }
}

async function end(step: RunningStep, own: Scene, phase: Phase, signal: End): Promise<Ended> {
  const at = performance.now();
  const gone = untilGone(own.name, () => performance.now() - at);
  if (signal === 'SIGKILL') step.process.kill(signal);
  const main = signal === 'SIGINT' ? await step.cancel() : await step.finished;
  const post = await step.post();
  const seconds = Math.round((await gone) / 10) / 100;
  const processesLeft = markedProcesses(own.name).length;
  return {
    row: { phase, signal, seconds, processesLeft, exitCode: main.code, postExitCode: post.code },
    ...{ main, post },
  };
}

/** When nothing of the fleet lived any more, for a tenth of a second: a process that is just being started has no mark yet. */
async function untilGone(name: string, elapsedMs: () => number): Promise<number> {
  for (let last = elapsedMs(); ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (markedProcesses(name).length > 0) last = elapsedMs();
    if (elapsedMs() - last > 100 || elapsedMs() > 2 * MAX_SECONDS * 1000) return last;
  }
}

function phaseOf(step: RunningStep): Phase | null {
  const { run } = step.state();
  return run === undefined ? null : (JSON.parse(run) as SavedState).phase;
}
