import { join } from 'node:path';
import { channelWindowSource } from '../adapters/channel-windows/channel-window-source.ts';
import { filesRunState } from '../adapters/files/run-state.ts';
import { filesRunStore } from '../adapters/files/run-store.ts';
import { ensureJmeter } from '../adapters/jmeter/ensure-jmeter.ts';
import { findJava } from '../adapters/jmeter/find-java.ts';
import { propertiesText } from '../adapters/jmeter/properties-text.ts';
import { folderChannel } from '../adapters/local/folder-channel.ts';
import { localFleet } from '../adapters/local/local-fleet.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { systemCommands } from '../adapters/system/commands.ts';
import { systemHttpProbe } from '../adapters/system/http-probe.ts';
import { environmentSecrets } from '../adapters/system/secrets.ts';
import { systemWorkspace } from '../adapters/system/workspace.ts';
import { PRODUCT_VERSION } from '../core/plan/version.ts';
import { makeRunId, randomText } from '../core/plan/ids.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { Log } from '../ports/log.ts';
import type { RunPorts } from '../stages/run-ports.ts';
import type { RunRequest } from '../stages/run.ts';

/** What the shell knows and the parts need. */
export interface ControllerOptions {
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The agent's program, started once per worker. */
  readonly agentFile: string;
  /** Where a JMeter that is not found is installed. */
  readonly cacheDir: string;
}

/** A run, ready to be started. */
export interface Controller {
  readonly request: RunRequest;
  readonly ports: RunPorts;
}

/**
 * Puts the parts of a run on this machine together. Touches nothing; Java and JMeter are looked for, and JMeter is
 * installed where there is none, when the fleet is first asked whether it can start.
 */
export function composeController(spec: RunSpec, options: ControllerOptions): Controller {
  const { log, env } = options;
  const clock = systemClock();
  const random = () => clock.random();
  const get = (name: string) => env[name];
  const environment = { get, names: Object.keys(env) };
  const fleet = localFleet({
    clock,
    platform: process.platform,
    nodeFile: process.execPath,
    agentFile: options.agentFile,
    findTools: async (signal) => {
      const java = await findJava(environment, signal);
      const search = {
        version: spec.jmeter.version,
        configuredHome: spec.jmeter.home,
        env: environment,
        cacheDir: options.cacheDir,
        clock,
        say: (text: string) => {
          log.line(text);
        },
      };
      return { javaFile: java.command, jmeterHome: (await ensureJmeter(search, signal)).home };
    },
    env: get,
    formatSecrets: propertiesText,
  });
  const { resultsDir } = spec;
  return {
    request: {
      spec,
      origin: {
        runId: makeRunId({ name: spec.name, nowMs: clock.now(), randomText: randomText(random) }),
        random,
      },
      versions: { 'loadtest-action': PRODUCT_VERSION, node: process.versions.node, jmeter: spec.jmeter.version },
    },
    ports: {
      clock,
      log,
      fleet,
      commands: systemCommands({
        env: get,
        say: (line) => {
          log.line(`  ${line}`);
        },
      }),
      httpProbe: systemHttpProbe(),
      workspace: systemWorkspace(),
      secrets: environmentSecrets(get),
      runStore: filesRunStore(resultsDir),
      runState: filesRunState(resultsDir),
      controllerPid: process.pid,
      fleetRef: ({ runId, fleetId }) => ({
        v: 1,
        kind: 'local',
        fleetId,
        channel: join(resultsDir, 'runs', runId, 'fleets', fleetId, 'channel'),
      }),
      openChannel: (ref) => folderChannel(ref.channel),
      openWindows: (channel, load, workers) => channelWindowSource({ channel, load, workers }),
    },
  };
}
