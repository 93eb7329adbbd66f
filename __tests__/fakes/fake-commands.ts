import type { HookSpec } from '../../src/core/plan/run-spec.ts';
import type { CommandEnd, Commands } from '../../src/ports/commands.ts';

/** One command that was run. */
export interface RunCommand extends HookSpec {
  readonly env: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
}

/** Commands without processes: `play` says how each one ends. Keeps every call. */
export interface FakeCommands extends Commands {
  readonly calls: readonly RunCommand[];
}

export function fakeCommands(
  play: (command: RunCommand) => CommandEnd | 'hang' = () => ({ kind: 'exited', code: 0, lastLines: [] }),
): FakeCommands {
  const calls: RunCommand[] = [];
  return {
    calls,
    run: async (script, env, deadlineMs, signal) => {
      signal.throwIfAborted();
      const call = { ...script, env, deadlineMs };
      calls.push(call);
      const end = play(call);
      if (end !== 'hang') return end;
      const deadline = AbortSignal.timeout(deadlineMs);
      const either = AbortSignal.any([signal, deadline]);
      await new Promise((resolve) => {
        if (either.aborted) resolve(null);
        either.addEventListener('abort', resolve);
      });
      signal.throwIfAborted();
      return { kind: 'timed-out', lastLines: [] };
    },
  };
}
