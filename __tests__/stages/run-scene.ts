import { channelWindowSource } from '../../src/adapters/channel-windows/channel-window-source.ts';
import type { LoadSpec, RunSpec } from '../../src/core/plan/run-spec.ts';
import type { Phase } from '../../src/ports/run-state.ts';
import type { Commits } from '../../src/ports/commits.ts';
import type { Deployments } from '../../src/ports/deployments.ts';
import type { Publisher } from '../../src/ports/publisher.ts';
import type { RunStore } from '../../src/ports/run-store.ts';
import { openJournal } from '../../src/stages/journal.ts';
import type { RunContext, RunIdentity } from '../../src/stages/run-context.ts';
import type { RunPorts } from '../../src/stages/run-ports.ts';
import { keepPhases } from '../../src/stages/phase-keeper.ts';
import { preflight } from '../../src/stages/preflight.ts';
import { countingRandom, exampleSpec } from '../core/plan/spec-example.ts';
import { element, planText, request } from '../core/jmx/plan-text.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { type FakeCommands, fakeCommands } from '../fakes/fake-commands.ts';
import { fakeCommits } from '../fakes/fake-commits.ts';
import { fakeFleet } from '../fakes/fake-fleet.ts';
import { type FakeHttpProbe, fakeHttpProbe } from '../fakes/fake-http-probe.ts';
import { fakeSecrets } from '../fakes/fake-secrets.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { memoryRunState } from '../fakes/memory-run-state.ts';
import { memoryRunStore } from '../fakes/memory-run-store.ts';
import { memoryWorkspace } from '../fakes/memory-workspace.ts';
import { recordingLog } from '../fakes/recording-log.ts';

export const RUN_ID = 'checkout-20260115t120000-abc123';
export const FLEET_ID = `${RUN_ID}-f1`;
export const WORKERS = ['local-1', 'local-2'];

/** A plan that can be used with `sceneSpec`. */
export const goodPlan = planOf(request('Home', { domain: 'shop.test', path: '/' }));

/** A plan of one thread group that takes the load and runs these elements. */
export function planOf(below: string): string {
  const load = {
    'ThreadGroup.num_threads': '${__P(users)}',
    'ThreadGroup.ramp_time': '${__P(rampUp)}',
    'ThreadGroup.duration': '${__P(duration)}',
  };
  return planText(element('ThreadGroup', 'shoppers', load, below));
}

/** 8 users on 2 workers for 60 s against shop.test. */
export function sceneSpec(changes: Partial<RunSpec> = {}, load: Partial<LoadSpec> = {}): RunSpec {
  return exampleSpec(
    {
      target: {
        url: { protocol: 'http', host: 'shop.test', port: 80, path: '' },
        hosts: [{ host: 'shop.test', port: null, via: 'any' }],
        environment: null,
      },
      ...changes,
    },
    load,
  );
}

/** A run on a machine. */
export const sceneIdentity: RunIdentity = {
  ...{ leg: null, isFork: false, actor: null, origin: { event: null, attempt: null, link: null } },
  report: {
    ...{ key: 'checkout', workflowRun: 0, attempt: 0, links: [], reproduce: 'npx loadtest-action run' },
    ...{ resultsDir: '/shop/.loadtest/runs', grafanaUrl: null, mask: (text: string) => text },
  },
};

/** Everything that a run touches, in memory. `order` keeps the calls that must come in order. */
export function createScene(
  options: {
    readonly spec?: RunSpec;
    readonly files?: Readonly<Record<string, string>>;
    readonly secrets?: Readonly<Record<string, string>>;
    readonly fleet?: Parameters<typeof fakeFleet>[1];
    readonly commands?: FakeCommands;
    readonly httpProbe?: FakeHttpProbe;
    readonly commits?: Commits;
    readonly deployments?: Deployments;
    readonly identity?: Partial<RunIdentity>;
    /** Beside the scene's own store. */
    readonly runStores?: readonly RunStore[];
    readonly prepareStores?: RunPorts['prepareStores'];
    readonly startMs?: number;
    readonly publishers?: readonly Publisher[];
  } = {},
) {
  const clock = fakeClock(options.startMs);
  const channel = memoryChannel();
  const fleet = fakeFleet(channel, options.fleet);
  const log = recordingLog();
  const runStore = memoryRunStore();
  const runState = memoryRunState();
  const workspace = memoryWorkspace({ '/shop/load/checkout.jmx': goodPlan, ...options.files });
  const ports: RunPorts = {
    ...{
      clock,
      log,
      fleet,
      runStores: [runStore, ...(options.runStores ?? [])],
      runState,
      workspace,
      controllerPid: 4_711,
    },
    commands: options.commands ?? fakeCommands(),
    httpProbe: options.httpProbe ?? fakeHttpProbe(),
    history: runStore,
    prepareStores: options.prepareStores ?? (() => Promise.resolve([])),
    commits: options.commits ?? fakeCommits(),
    deployments: options.deployments ?? null,
    publishers: options.publishers ?? [],
    secrets: fakeSecrets(options.secrets ?? {}),
    fleetRef: ({ fleetId }) => ({ v: 1, kind: 'local', fleetId, channel: '/fleet' }),
    openChannel: () => channel,
    openWindows: (opened, load, workers) => channelWindowSource({ channel: opened, load, workers }),
  };
  const spec = options.spec ?? sceneSpec();
  const origin = { runId: RUN_ID, random: countingRandom() };
  return {
    ...{ clock, channel, fleet, log, runStore, runState, workspace, ports, spec },
    interrupt: new AbortController(),
    request: {
      spec,
      origin,
      startedAtMs: clock.now(),
      identity: { ...sceneIdentity, ...options.identity },
      versions: { 'loadtest-action': '0.0.0' },
    },
  };
}

export type Scene = ReturnType<typeof createScene>;

/** What the stages after the preflight get. */
export async function contextOf(scene: Scene, ports: RunPorts = scene.ports): Promise<RunContext> {
  return {
    prepared: await preflight(scene.spec, ports.workspace, scene.request.origin),
    ports,
    identity: scene.request.identity,
    phases: keepPhases(RUN_ID, ports),
    journal: openJournal(RUN_ID, ports),
    interrupt: scene.interrupt.signal,
  };
}

/** Phases that were saved, in order. */
export function phasesOf(scene: Scene): readonly Phase[] {
  return scene.runState.history.map(({ phase }) => phase);
}
