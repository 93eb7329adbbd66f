import type { Mutant } from './mutant.ts';

/** Mistakes that would let a load go on, or lose a fleet out of sight. */
export const stoppingMutants: readonly Mutant[] = [
  {
    name: 'an order to stop is swallowed',
    file: 'src/core/live/order-stop.ts',
    find: "[{ kind: 'stop', reason: next.endReason ?? reason, how, text }]",
    replace: '[]',
    tests: ['__tests__/core/live/live.test.ts'],
  },
  {
    name: 'the last end reason wins',
    file: 'src/core/live/order-stop.ts',
    find: 'endReason: state.endReason ?? reason,',
    replace: 'endReason: reason,',
    tests: ['__tests__/core/live/live.test.ts'],
  },
  {
    name: 'a window that one worker owes is never judged',
    file: 'src/core/live/judge-windows.ts',
    find: 'return atMs > startAtMs + (state.nextK + 1 + OVERDUE_WINDOWS) * windowMs + OVERDUE_MS;',
    replace: 'return false;',
    tests: ['__tests__/core/live/live.test.ts'],
  },
  {
    name: 'a JMeter that does not listen is never killed',
    file: 'src/agent/stop-ladder.ts',
    find: 'generator.kill(due);',
    replace: '',
    tests: ['__tests__/agent/stop-ladder.test.ts'],
  },
  {
    name: 'requests that were cut off count as unanswered',
    file: 'src/agent/stop-ladder.ts',
    find: 'cutFromMs = nowMs;',
    replace: 'drainOverMs = nowMs;',
    tests: ['__tests__/agent/stop-ladder.test.ts'],
  },
  {
    name: 'a fleet is created before anybody knows of it',
    file: 'src/stages/with-fleet.ts',
    find: "await phases.enter('creating', ref);",
    replace: "void phases.enter('creating', ref).catch(() => undefined);",
    tests: ['__tests__/stages/with-fleet.test.ts'],
  },
];
