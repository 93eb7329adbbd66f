import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { agentVariables } from '../../core/protocol/agent-variables.ts';
import { StartError } from '../../core/verdict/run-error.ts';
import type { FleetRef } from '../../ports/fleet.ts';
import { agentLog } from './fleet-layout.ts';
import type { SecretFiles } from './secrets-file.ts';

/** An agent that was started by this process. */
export interface StartedAgent {
  readonly worker: string;
  /** How it ended, as the end of a sentence; `null`: it runs. */
  end(): string | null;
  /** Resolves when `end` tells it: a moment after the process has left the list of the system. */
  readonly ended: Promise<void>;
}

/** What an agent is started with. */
export interface AgentProgram {
  readonly nodeFile: string;
  readonly agentFile: string;
  /** Already chosen by name; nothing else reaches the agent. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Starts the agent of one worker in its own process group, with the mark of the fleet and nothing of this process's
 * environment but what it is given. Throws `StartError` when its folder cannot be written.
 */
export function startAgent(
  ref: FleetRef,
  worker: string,
  program: AgentProgram,
  { secretsFile, storeFile }: SecretFiles,
): StartedAgent {
  const log = agentLog(ref, worker);
  const output = openLog(log);
  let how: string | null = null;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const end = (text: string) => {
    how = text;
    resolve(undefined);
  };
  const child = spawn(program.nodeFile, [program.agentFile], {
    cwd: dirname(log),
    detached: true,
    stdio: ['ignore', output, output],
    env: {
      ...program.environment,
      [agentVariables.fleet]: ref.fleetId,
      [agentVariables.worker]: worker,
      [agentVariables.channel]: ref.channel,
      [agentVariables.workDir]: dirname(log),
      [agentVariables.controller]: String(process.pid),
      ...(secretsFile === null ? {} : { [agentVariables.secretsFile]: secretsFile }),
      ...(storeFile === null ? {} : { [agentVariables.storeFile]: storeFile }),
    },
  });
  closeSync(output);
  child.once('error', (error) => {
    end(`could not be started: ${error.message}`);
  });
  child.once('exit', (code, name) => {
    end(name === null ? `ended with exit code ${String(code)}` : `was ended by ${name}`);
  });
  child.unref();
  return { worker, end: () => how, ended: promise };
}

function openLog(file: string): number {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, 'a');
  } catch (error) {
    throw new StartError(`${file} cannot be written: ${(error as Error).message}.`, {
      hint: 'Make the results folder writable, or name another one.',
      cause: error,
    });
  }
}
