import type { ChildProcess } from 'node:child_process';

/**
 * While the child runs, an interrupt of this program is passed on to it instead, so that it ends in its own way and its end is awaited.
 * Returns how to leave that off.
 */
export function interruptWithUs(child: ChildProcess, as: 'SIGINT' | 'SIGKILL'): () => void {
  const pass = (): void => {
    child.kill(as);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return () => {
    process.off('SIGINT', pass).off('SIGTERM', pass);
  };
}
