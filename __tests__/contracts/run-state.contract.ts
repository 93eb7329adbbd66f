import { describe, expect, it } from '@jest/globals';
import type { RunState, SavedState } from '../../src/ports/run-state.ts';

const state: SavedState = {
  v: 1,
  runId: 'shop-1',
  phase: 'creating',
  fleet: { v: 1, kind: 'local', fleetId: 'shop-1-f1', channel: '/runs/shop-1/fleets/shop-1-f1/channel' },
  controllerPid: 4_711,
};

export function runStateContract(name: string, open: () => Promise<RunState>): void {
  describe(`RunState: ${name}`, () => {
    it('gives back the state that was saved last', async () => {
      const states = await open();
      await states.save({ ...state, phase: 'preflight', fleet: null });

      await states.save(state);

      expect(await states.load('shop-1')).toEqual(state);
    });

    it('keeps the states of several runs apart, and has none of others', async () => {
      const states = await open();
      await states.save(state);
      await states.save({ ...state, runId: 'shop-2', phase: 'judging' });

      expect((await states.load('shop-1'))?.phase).toBe('creating');
      expect((await states.load('shop-2'))?.phase).toBe('judging');
      expect(await states.load('shop-3')).toBeNull();
    });
  });
}
