import { execFileSync } from 'node:child_process';

/** Runs a command that only root may run; where the tests do not run as root, through sudo, as hosted runners allow. */
export function asRoot(command: string, args: readonly string[]): void {
  if (process.getuid?.() === 0) execFileSync(command, args);
  else execFileSync('sudo', ['-n', command, ...args]);
}
