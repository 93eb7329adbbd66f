import { cleanup } from '../shell/cleanup.ts';
import { terminalLog } from './terminal-log.ts';

/** `cleanup`: ends the fleets on this machine whose controller is gone; returns the exit code. */
export function cleanupCommand(): Promise<number> {
  return cleanup(terminalLog(process.stdout));
}
