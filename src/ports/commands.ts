import type { HookSpec } from '../core/plan/run-spec.ts';

/** How a command ended; `lastLines` are the last ones that it wrote, made safe to show. Nothing of it is left running. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number; readonly lastLines: readonly string[] }
  | { readonly kind: 'killed'; readonly by: string; readonly lastLines: readonly string[] }
  | { readonly kind: 'timed-out'; readonly lastLines: readonly string[] }
  | { readonly kind: 'not-started'; readonly text: string };

/** Runs the user's own commands. */
export interface Commands {
  /**
   * Runs a bash command line in its folder, in a process group of its own, with a few harmless variables of this
   * process and `env`; its output goes to the log line by line. After `deadlineMs`, or when the signal is aborted, the
   * group gets SIGTERM and 2 s later SIGKILL; what it left in the background ends in the same way. An abort throws the
   * signal's reason, also before the start; everything else is an end that is told.
   */
  run(
    script: HookSpec,
    env: Readonly<Record<string, string>>,
    deadlineMs: number,
    signal: AbortSignal,
  ): Promise<CommandEnd>;
}
