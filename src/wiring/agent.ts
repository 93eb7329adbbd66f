import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { PRODUCT_VERSION } from '../core/plan/version.ts';
import { agentVariables } from '../core/protocol/agent-variables.ts';
import { connectionSecrets } from '../core/search/connection-secrets.ts';
import { parseWorkerStore } from '../core/search/parse-worker-store.ts';
import type { WorkerStore } from '../core/search/search-connection.ts';
import { decodeJson } from '../core/protocol/encode-document.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { Log } from '../ports/log.ts';
import type { AgentIdentity, AgentPorts } from '../agent/run-load-ports.ts';
import { lazySearchServer } from './lazy-search-server.ts';

/** What the agent's shell knows. */
export interface AgentOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * Puts the parts of an agent together as its fleet says in the environment.
 * Throws `StartError` when a variable is missing, or Java or JMeter is not where they say.
 */
export async function composeAgent(
  { env, log }: AgentOptions,
  signal: AbortSignal,
): Promise<{ readonly ports: AgentPorts; readonly identity: AgentIdentity }> {
  const place = readPlace(env);
  const store = await readStore(env[agentVariables.storeFile]);
  for (const secret of store === null ? [] : connectionSecrets(store.connection)) log.mask(secret);
  const { folderChannel } = await import('../adapters/local/folder-channel.ts');
  const { systemClock } = await import('../adapters/system/clock.ts');
  const { systemFiles } = await import('../adapters/system/folder-files.ts');
  const { systemHostCounters } = await import('../adapters/system/host-counters.ts');
  const clock = systemClock();
  const channel = folderChannel(place.channel);
  const ports: AgentPorts = {
    channel,
    clock,
    log,
    windowSink: await composeSink(store, { channel, clock, log }),
    counters: systemHostCounters({ platform: process.platform }),
    files: systemFiles(),
    generator: await composeGenerator(place, env, clock, signal),
  };
  const identity: AgentIdentity = {
    worker: place.worker,
    workDir: place.workDir,
    secretsFile: env[agentVariables.secretsFile] ?? null,
    versions: { agent: PRODUCT_VERSION, node: process.versions.node },
    // One machine, one clock.
    clockOffsetMs: 0,
  };
  return { ports, identity };
}

/** With a store the channel is the second place, else the only one. */
async function composeSink(
  store: WorkerStore | null,
  { channel, clock, log }: Pick<AgentPorts, 'channel' | 'clock' | 'log'>,
): Promise<AgentPorts['windowSink']> {
  if (store === null) {
    const { channelWindowSink } = await import('../adapters/channel-windows/channel-window-sink.ts');
    return channelWindowSink({ channel, clock });
  }
  const { placeWindow } = await import('../adapters/channel-windows/place-window.ts');
  const { keepRefusedWindow } = await import('../adapters/channel-windows/keep-refused-window.ts');
  const { searchWindowSink } = await import('../adapters/search/search-window-sink.ts');
  return searchWindowSink({
    server: lazySearchServer(store.connection),
    windowsIndex: store.windowsIndex,
    clock,
    fallback: {
      place: (window, signal) => placeWindow(window, { channel, clock }, signal),
      keepRefused: (window, reason) => keepRefusedWindow(window, reason, channel),
    },
    say: (text) => {
      log.line(text);
    },
  });
}

/** A file that is there and cannot be used is an error: the windows would go where nobody expects them. */
async function readStore(file: string | undefined): Promise<WorkerStore | null> {
  if (file === undefined) return null;
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new StartError(`The store of this fleet cannot be read: ${(error as Error).message}.`, { cause: error });
  });
  const parsed = parseWorkerStore(decodeJson(bytes));
  if (parsed.ok) return parsed.store;
  throw new StartError(`${file}: ${parsed.fault}`, { hint: 'Controller and agent must be of one version.' });
}

async function composeGenerator(
  place: Place,
  env: AgentOptions['env'],
  clock: AgentPorts['clock'],
  signal: AbortSignal,
): Promise<AgentPorts['generator']> {
  const { createJmeterGenerator } = await import('../adapters/jmeter/jmeter-generator.ts');
  const { findJava } = await import('../adapters/jmeter/find-java.ts');
  const { readJarManifest } = await import('../adapters/jmeter/jar-manifest.ts');
  const path = [dirname(place.javaFile), env['PATH'] ?? ''].join(delimiter);
  // The controller has chosen this Java; asked once more, because here it must run.
  const java = await findJava({ names: [], get: (name) => (name === 'PATH' ? path : undefined) }, signal);
  const jar = join(place.jmeterHome, 'bin', 'ApacheJMeter.jar');
  const jmeter = {
    home: place.jmeterHome,
    version: (await readJarManifest(jar)).get('Implementation-Version') ?? 'unknown',
  };
  const environment = { names: Object.keys(env), get: (name: string) => env[name] };
  const marks = { [agentVariables.fleet]: place.fleetId };
  return createJmeterGenerator({ java, jmeter, env: environment, marks, clock });
}

interface Place {
  readonly fleetId: string;
  readonly worker: string;
  readonly channel: string;
  readonly workDir: string;
  readonly javaFile: string;
  readonly jmeterHome: string;
}

function readPlace(env: AgentOptions['env']): Place {
  const missing: string[] = [];
  const read = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') missing.push(name);
    return value ?? '';
  };
  const place = {
    fleetId: read(agentVariables.fleet),
    worker: read(agentVariables.worker),
    channel: read(agentVariables.channel),
    workDir: read(agentVariables.workDir),
    javaFile: read(agentVariables.javaFile),
    jmeterHome: read(agentVariables.jmeterHome),
  };
  if (missing.length === 0) return place;
  throw new StartError(`An agent is started by a fleet, which sets its environment; missing: ${missing.join(', ')}.`, {
    hint: 'Use `loadtest-action run`.',
  });
}
