import { describe, expect, it } from '@jest/globals';
import { StartError } from '../../src/core/verdict/run-error.ts';
import type { Phase } from '../../src/ports/run-state.ts';
import { keepPhases } from '../../src/stages/phase-keeper.ts';
import { memoryRunState } from '../fakes/memory-run-state.ts';
import { recordingLog } from '../fakes/recording-log.ts';

const ref = { v: 1, kind: 'local', fleetId: 'run-f1', channel: '/fleet' } as const;

describe('the phase keeper', () => {
  it('has written nothing at first', () => {
    const runState = memoryRunState();

    expect(keepPhases('run', { runState, controllerPid: 7, log: recordingLog() }).phase).toBeNull();
    expect(runState.history).toEqual([]);
  });

  it('saves every phase, and the fleet from when it is named', async () => {
    const runState = memoryRunState();
    const phases = keepPhases('run', { runState, controllerPid: 7, log: recordingLog() });

    await phases.enter('preflight');
    await phases.enter('creating', ref);
    await phases.enter('steady');

    const rest = { v: 1, runId: 'run', controllerPid: 7 };
    expect(runState.history).toEqual([
      { ...rest, phase: 'preflight', fleet: null },
      { ...rest, phase: 'creating', fleet: ref },
      { ...rest, phase: 'steady', fleet: ref },
    ]);
    expect(phases.phase).toBe('steady');
  });

  it.each<[Phase, typeof ref | undefined]>([
    ['preflight', undefined],
    ['creating', ref],
  ])('refuses to go on when %s cannot be saved, and says what to do', async (phase, fleet) => {
    const phases = keepPhases('run', { runState: broken(), controllerPid: 7, log: recordingLog() });

    const entering = phases.enter(phase, fleet);

    await expect(entering).rejects.toBeInstanceOf(StartError);
    await expect(entering).rejects.toMatchObject({
      message: 'The state of the run cannot be saved: no space left.',
      hint: expect.stringContaining('results-dir'),
    });
  });

  it.each<Phase>(['waiting-for-ready', 'steady', 'drain', 'finished'])(
    'says that %s cannot be saved and lets the run go on to its end',
    async (phase) => {
      const log = recordingLog();
      const phases = keepPhases('run', { runState: broken(), controllerPid: 7, log });

      await phases.enter(phase);

      expect(phases.phase).toBe(phase);
      expect(log.lines).toEqual(['The state of the run cannot be saved: no space left.']);
    },
  );
});

function broken() {
  return { ...memoryRunState(), save: () => Promise.reject(new Error('no space left')) };
}
