import type { RunState, SavedState } from '../../src/ports/run-state.ts';

/** A run state in memory; `history` holds every state that was saved. */
export interface MemoryRunState extends RunState {
  readonly history: readonly SavedState[];
}

export function memoryRunState(): MemoryRunState {
  const history: SavedState[] = [];
  return {
    history,
    save: (state) => Promise.resolve(void history.push(structuredClone(state))),
    load: (runId) => Promise.resolve(structuredClone(history.findLast((state) => state.runId === runId) ?? null)),
  };
}
