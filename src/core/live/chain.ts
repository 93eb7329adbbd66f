import type { LiveState, LiveStep } from './live-types.ts';

/** Takes the parts one after the other; their effects add up. */
export function chain(first: LiveStep, parts: readonly ((state: LiveState) => LiveStep)[]): LiveStep {
  let { state } = first;
  const effects = [...first.effects];
  for (const part of parts) {
    const step = part(state);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

/** Nothing changes and nothing is to be done. */
export function unchanged(state: LiveState): LiveStep {
  return { state, effects: [] };
}
