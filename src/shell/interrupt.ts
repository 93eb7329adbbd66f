/** Ends a run when a person or the runner asks for it. */
export interface Interrupt extends Disposable {
  readonly signal: AbortSignal;
}

/**
 * Aborts its signal at the first SIGINT, SIGTERM or SIGHUP. Later ones change nothing: the end is already under way and
 * ends by itself within 10 s; a second Ctrl-C that killed us would leave the load running.
 */
export function interruptOnSignals(say: (text: string) => void): Interrupt {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const interrupt = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) {
      say(`${name} again: the load is being ended already.`);
      return;
    }
    say(`${name}: ending the load and its workers.`);
    controller.abort(`${name} was received`);
  };
  for (const name of names) process.on(name, interrupt);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of names) process.off(name, interrupt);
    },
  };
}
