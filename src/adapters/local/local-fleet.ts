import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { agentVariables } from '../../core/protocol/agent-variables.ts';
import type { WorkerStore } from '../../core/search/search-connection.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Fleet, FleetRef, WorkerState } from '../../ports/fleet.ts';
import { awaitReady } from './await-ready.ts';
import { destroyFleet } from './destroy-fleet.ts';
import { workerIds, workersFolder } from './fleet-layout.ts';
import { folderChannel } from './folder-channel.ts';
import { localPreflight } from './local-preflight.ts';
import { markedProcesses } from './marked-processes.ts';
import { writeSecrets } from './secrets-file.ts';
import { startAgent } from './start-agent.ts';
import type { AgentProgram, StartedAgent } from './start-agent.ts';

/** Variables of the controller that an agent may see. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME'] as const;

/** What every worker generates load with. */
export interface GeneratorTools {
  readonly javaFile: string;
  readonly jmeterHome: string;
}

/** What a local fleet needs. */
export interface LocalFleetOptions {
  readonly clock: Clock;
  /** `process.platform`. */
  readonly platform: string;
  /** Node, and the agent's program for it. */
  readonly nodeFile: string;
  readonly agentFile: string;
  /** Finds, or installs, the java program and the JMeter folder that every worker uses. Called once; throws `StartError`. */
  readonly findTools: (signal: AbortSignal) => Promise<GeneratorTools>;
  readonly env: (name: string) => string | undefined;
  /** Text of a Java property file. */
  readonly formatSecrets: (properties: Readonly<Record<string, string>>) => string;
  /** Where the agents put their windows; `null`: into the channel. */
  readonly workerStore: WorkerStore | null;
  /** Folder for the secrets of all fleets; the system's temporary folder unless told. */
  readonly secretsRoot?: string;
}

/** Workers as processes of this machine: one agent each, in its own process group, over a channel in a folder. */
export function localFleet(options: LocalFleetOptions): Fleet {
  const { clock, platform } = options;
  const started = new Map<string, readonly StartedAgent[]>();
  let tools: Promise<GeneratorTools> | null = null;
  const findTools = (signal: AbortSignal): Promise<GeneratorTools> => (tools ??= options.findTools(signal));
  const root = options.secretsRoot === undefined ? {} : { root: options.secretsRoot };
  return {
    preflight: async (plan, signal) => {
      const findings = await localPreflight(plan.spec.resultsDir, platform);
      if (findings.every(({ severity }) => severity !== 'error')) await findTools(signal);
      return findings;
    },
    create: async (ref, plan, secrets, signal, onCreated) => {
      const program = agentProgram(options, await findTools(signal));
      const { workerStore, formatSecrets } = options;
      const place = { fleetId: ref.fleetId, ...root };
      const secretFiles = await writeSecrets({ secrets, workerStore }, place, formatSecrets);
      const agents: StartedAgent[] = [];
      started.set(ref.fleetId, agents);
      for (const worker of workerIds(plan.spec.provider.workers)) {
        signal.throwIfAborted();
        agents.push(startAgent(ref, worker, program, secretFiles));
      }
      await onCreated?.();
      const { channelPollMs: pollMs, readyMs: timeoutMs } = plan.timings;
      await awaitReady(ref, agents, { channel: folderChannel(ref.channel), clock, pollMs, timeoutMs }, signal);
    },
    workers: async (ref) => {
      const agents = started.get(ref.fleetId);
      const channel = folderChannel(ref.channel);
      return agents === undefined
        ? await foreignWorkers(ref, channel, platform)
        : await Promise.all(agents.map((agent) => stateOf(channel, agent.worker, agent.end())));
    },
    destroy: async (ref, signal) => {
      const { secretsRoot } = options;
      const proof = await destroyFleet(
        ref,
        { clock, platform, ...(secretsRoot === undefined ? {} : { secretsRoot }) },
        signal,
      );
      // What the system does not list any more has ended; this process hears of it a moment later.
      if (proof.left.length === 0) await Promise.all((started.get(ref.fleetId) ?? []).map((agent) => agent.ended));
      return proof;
    },
    leftovers: () => leftovers(platform),
  };
}

function agentProgram(options: LocalFleetOptions, tools: GeneratorTools): AgentProgram {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = options.env(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    nodeFile: options.nodeFile,
    agentFile: options.agentFile,
    environment: {
      ...Object.fromEntries(passedOn),
      [agentVariables.javaFile]: tools.javaFile,
      [agentVariables.jmeterHome]: tools.jmeterHome,
    },
  };
}

async function stateOf(channel: Channel, id: string, end: string | null): Promise<WorkerState> {
  if (end !== null) return { id, state: 'gone', text: `Worker ${id} ${end}.` };
  const isReady = (await channel.list(`ready/${id}.json`)).length > 0;
  return { id, state: isReady ? 'running' : 'starting', text: null };
}

/** Workers that another process started: those with a folder, alive as long as an agent with their mark is. */
async function foreignWorkers(ref: FleetRef, channel: Channel, platform: string): Promise<WorkerState[]> {
  const processes = (await markedProcesses(platform)).filter(({ fleetId }) => fleetId === ref.fleetId);
  const alive = new Set(processes.map((process) => process.variable(agentVariables.worker)));
  const folder = workersFolder(ref);
  const ids = existsSync(folder) ? (await readdir(folder)).sort() : [];
  return Promise.all(ids.map((id) => stateOf(channel, id, alive.has(id) ? null : 'has no process any more')));
}

/** A fleet is left over when one of its agents lives and its controller does not. */
async function leftovers(platform: string): Promise<FleetRef[]> {
  const refs = new Map<string, FleetRef>();
  for (const process of await markedProcesses(platform)) {
    const channel = process.variable(agentVariables.channel);
    const controller = Number(process.variable(agentVariables.controller));
    if (channel === undefined || isAlive(controller)) continue;
    refs.set(process.fleetId, { v: 1, kind: 'local', fleetId: process.fleetId, channel });
  }
  return [...refs.values()];
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
