import { readdirSync, readFileSync } from 'node:fs';
import { runVariable } from './act.ts';

/** Every living process that this workflow run started, and the JMeters of its fleets: `pid command`. */
export function workflowProcesses(runId: number): readonly { readonly pid: number; readonly command: string }[] {
  const marks = new RegExp(`(?:^|\\0)(?:${runVariable}=${runId}|LOADTEST_FLEET=[^\\0]*-${runId}-[^\\0]*)(?:\\0|$)`);
  const found: { readonly pid: number; readonly command: string }[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (!marks.test(readFileSync(`/proc/${name}/environ`, 'utf8'))) continue;
      found.push({ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}
