import { join } from 'node:path';
import { filesRunState } from '../adapters/files/run-state.ts';
import { filesPublisher } from '../adapters/files/summary-publisher.ts';
import { ensureJmeter } from '../adapters/jmeter/ensure-jmeter.ts';
import { findJava } from '../adapters/jmeter/find-java.ts';
import { propertiesText } from '../adapters/jmeter/properties-text.ts';
import { folderChannel } from '../adapters/local/folder-channel.ts';
import { localFleet } from '../adapters/local/local-fleet.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { systemCommands } from '../adapters/system/commands.ts';
import { gitCommits } from '../adapters/system/git-commits.ts';
import { systemHttpProbe } from '../adapters/system/http-probe.ts';
import { environmentSecrets } from '../adapters/system/secrets.ts';
import { systemWorkspace } from '../adapters/system/workspace.ts';
import { PRODUCT_VERSION } from '../core/plan/version.ts';
import { makeRunId, randomText } from '../core/plan/ids.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { type SecretMask, secretMask } from '../core/render/secret-mask.ts';
import type { WorkerStore } from '../core/search/search-connection.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fleet } from '../ports/fleet.ts';
import type { Log } from '../ports/log.ts';
import type { RunState } from '../ports/run-state.ts';
import type { RunPorts } from '../stages/run-ports.ts';
import type { RunRequest } from '../stages/run-request.ts';
import { identityOf } from './identity.ts';
import type { ResultStore } from './result-store.ts';
import { runStoresOf } from './run-stores.ts';
import type { Workflow } from './workflow.ts';

/** What the shell knows and the parts need. */
export interface ControllerOptions {
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The agent's program, started once per worker. */
  readonly agentFile: string;
  /** Where a JMeter that is not found is installed. */
  readonly cacheDir: string;
  /** A command line that makes the same load on a machine, for reports. */
  readonly reproduce: string;
  /** Keeps the state of the run also where the shell finds it after this process has gone. */
  readonly shellState?: Pick<RunState, 'save'>;
  /** Address of the Grafana that reports link to; left out: none. */
  readonly grafanaUrl?: string | null;
  /** Left out on a machine. */
  readonly workflow?: Workflow;
  /** Where results go beside the results folder; left out: nowhere. */
  readonly store?: ResultStore;
}

/** A run, ready to be started. Disposing ends the connections that were opened for it; nothing of its ports is used then. */
export interface Controller extends AsyncDisposable {
  readonly request: RunRequest;
  readonly ports: RunPorts;
}

/**
 * Puts the parts of a run on this machine together. Touches nothing; Java and JMeter are looked for, and JMeter is
 * installed where there is none, when the fleet is first asked whether it can start.
 */
export function composeController(spec: RunSpec, options: ControllerOptions): Controller {
  const { env, workflow } = options;
  const mask = secretMask();
  const log = maskingLog(options.log, mask);
  const clock = systemClock();
  const random = () => clock.random();
  const get = (name: string) => env[name];
  const { resultsDir } = spec;
  const say = (text: string) => {
    log.line(text);
  };
  const github = workflow === undefined ? null : workflow.parts(spec, { clock, say });
  const runId = runIdOf(spec, options, clock);
  const startedAtMs = clock.now();
  const { store = { kind: 'files' } } = options;
  const stores = runStoresOf(
    store,
    { resultsDir, github: github?.history ?? null, log },
    { runId, startedAtMs, timingsFactor: spec.timingsFactor, clock, say },
  );
  return {
    [Symbol.asyncDispose]: () => stores.close(),
    request: {
      spec,
      origin: { runId, random },
      startedAtMs,
      identity: identityOf(spec, options, { runId, mask }),
      versions: { 'loadtest-action': PRODUCT_VERSION, node: process.versions.node, jmeter: spec.jmeter.version },
    },
    ports: {
      clock,
      log,
      fleet: fleetOf(spec, options, { clock, log, workerStore: stores.workerStore }),
      commands: systemCommands({
        env: get,
        say: (line) => {
          log.line(`  ${line}`);
        },
      }),
      httpProbe: systemHttpProbe(),
      workspace: systemWorkspace(),
      secrets: environmentSecrets(get),
      ...stores.ports,
      commits: github?.commits ?? gitCommits({ dir: spec.baseDir, env: get }),
      deployments: github?.deployments ?? null,
      publishers: [filesPublisher(resultsDir), ...(github?.publishers ?? [])],
      runState: savedInBoth(filesRunState(resultsDir), options.shellState),
      controllerPid: process.pid,
      fleetRef: ({ runId, fleetId }) => ({
        v: 1,
        kind: 'local',
        fleetId,
        channel: join(resultsDir, 'runs', runId, 'fleets', fleetId, 'channel'),
      }),
      openChannel: (ref) => folderChannel(ref.channel),
    },
  };
}

function fleetOf(
  spec: RunSpec,
  { env, agentFile, cacheDir }: ControllerOptions,
  parts: { readonly clock: Clock; readonly log: Log; readonly workerStore: WorkerStore | null },
): Fleet {
  const { clock, log, workerStore } = parts;
  const get = (name: string) => env[name];
  const environment = { get, names: Object.keys(env) };
  return localFleet({
    clock,
    platform: process.platform,
    nodeFile: process.execPath,
    agentFile,
    findTools: async (signal) => {
      const java = await findJava(environment, signal);
      const search = {
        version: spec.jmeter.version,
        configuredHome: spec.jmeter.home,
        env: environment,
        cacheDir: cacheDir,
        clock,
        say: (text: string) => {
          log.line(text);
        },
      };
      return { javaFile: java.command, jmeterHome: (await ensureJmeter(search, signal)).home };
    },
    env: get,
    formatSecrets: propertiesText,
    workerStore,
  });
}

/** Whatever is masked in the log is masked in what is sent, too: the runner covers only its own log. */
function maskingLog(log: Log, mask: SecretMask): Log {
  return {
    ...log,
    mask: (secret) => {
      mask.add(secret);
      log.mask(secret);
    },
  };
}

function runIdOf(spec: RunSpec, { workflow }: ControllerOptions, clock: Clock): string {
  const context = workflow?.context;
  const github = context && { runId: String(context.workflowRun), attempt: String(context.attempt) };
  const text = randomText(() => clock.random());
  return makeRunId({ name: spec.name, nowMs: clock.now(), randomText: text, github });
}

function savedInBoth(files: RunState, shell: Pick<RunState, 'save'> | undefined): RunState {
  if (shell === undefined) return files;
  return {
    load: (runId) => files.load(runId),
    save: async (state) => {
      await Promise.all([files.save(state), shell.save(state)]);
    },
  };
}
