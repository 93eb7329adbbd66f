import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { agentVariables } from '../../core/protocol/agent-variables.ts';

/** A living process that carries the mark of a fleet. */
export interface MarkedProcess {
  readonly pid: number;
  readonly groupId: number;
  readonly fleetId: string;
  /** Other variables of `agentVariables`, as far as it has them. */
  variable(name: string): string | undefined;
}

/** Every process of this machine with the mark of any fleet, never this one. Processes of other users are not seen. */
export async function markedProcesses(platform: string): Promise<MarkedProcess[]> {
  const found = platform === 'linux' ? await fromProc() : await fromPs();
  return found.filter(({ pid }) => pid !== process.pid);
}

async function fromProc(): Promise<MarkedProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      try {
        // Empty for a process that has ended and only waits for its parent.
        const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
        if (!environment.includes(`${agentVariables.fleet}=`)) return null;
        const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
        const groupId = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
        return marked(pid, groupId, environment.split('\0'));
      } catch {
        return null;
      }
    }),
  );
  return found.filter((process) => process !== null);
}

/** macOS: `-E` appends the environment to the command, blank by blank. */
async function fromPs(): Promise<MarkedProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-E', '-o', 'pid=,pgid=,command='], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split('\n').flatMap((line) => {
    const [pid, groupId, ...words] = line.trim().split(/\s+/);
    return marked(Number(pid), Number(groupId), words) ?? [];
  });
}

function marked(pid: number, groupId: number, assignments: readonly string[]): MarkedProcess | null {
  const variable = (name: string): string | undefined =>
    assignments.find((assignment) => assignment.startsWith(`${name}=`))?.slice(name.length + 1);
  const fleetId = variable(agentVariables.fleet);
  return fleetId === undefined || !(pid > 0) || !(groupId > 0) ? null : { pid, groupId, fleetId, variable };
}
