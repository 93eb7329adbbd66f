import { contextOf, createScene, sceneSpec } from '../__tests__/stages/run-scene.ts';
import { channelWindowSource } from '../src/adapters/channel-windows/channel-window-source.ts';
import { parseRunRecord } from '../src/adapters/files/parse-run-record.ts';
import { searchRunStore } from '../src/adapters/search/search-run-store.ts';
import { searchWindowSource } from '../src/adapters/search/search-window-source.ts';
import { systemClock } from '../src/adapters/system/clock.ts';
import type { RunStore } from '../src/ports/run-store.ts';
import { deployLoad } from '../src/stages/deploy-load.ts';
import { drive } from '../src/stages/drive.ts';
import type { RunPorts } from '../src/stages/run-ports.ts';
import { bothWindowSources } from '../src/wiring/both-window-sources.ts';
import type { ControllerOrder, ControllerTold, SummarisedWindow } from './store-controller-order.ts';
import { connectTo } from './store-scene.ts';

/**
 * Follows one load as the controller of a run does: its own loop, timings, reader, reducer and journal, with the real store. Only the
 * workers, the channel and the folder of the run are in memory. Says what it measured and ends.
 */
const order = JSON.parse(process.argv[2] ?? '') as ControllerOrder;
const WINDOW_MS = 10_000;
/** After these it is over, though windows may be missing. */
const PATIENCE_MS = 25_000;

// It does not outlive whoever started it.
process.once('disconnect', () => process.exit());
const clock = systemClock();
const scene = createScene({ spec: specFor(order) });
const server = await connectTo(order.kind, order.url);
const say = (sentence: string): void => {
  scene.log.line(sentence);
};
const store = searchRunStore({
  ...{ server, index: order.index, clock, say, parse: parseRunRecord, startOf: () => order.runStartMs },
});
const judged: SummarisedWindow[] = [];
const ports: RunPorts = {
  ...{ ...scene.ports, clock, history: store },
  runStores: [observed(store)],
  openWindows: (channel, load, workers) =>
    bothWindowSources({
      search: searchWindowSource({ server, index: order.windowsIndex, run: runId(), load, workers }),
      channel: channelWindowSource({ channel, load, workers }),
      ...{ clock, say },
    }),
};
const context = await contextOf(scene, ports);
const { plan } = context.prepared;
const ref = ports.fleetRef(plan);
await scene.fleet.create(ref, plan, new Map(), new AbortController().signal);
const [load] = plan.loads;
if (load === undefined) throw new Error('The plan has no load.');
const { go } = await deployLoad(plan, load, [], scene.channel, clock);
const enough = Promise.withResolvers<undefined>();
const cpuBefore = process.cpuUsage();
await tell({
  ...{ kind: 'started', run: go.run, load: go.load, startAtMs: go.startAtMs, windowMs: go.windowMs },
  ...{ workers: Object.keys(go.workers), rssMb: rssMb() },
});
const endMs = go.startAtMs + order.windows * go.windowMs + PATIENCE_MS;
const late = clock.sleep(endMs - clock.now(), new AbortController().signal);
await Promise.race([drive(context, { ref, channel: scene.channel }, go), enough.promise, late]);
const { user, system } = process.cpuUsage(cpuBefore);
await tell({
  ...{ kind: 'measured', windows: judged, cpuMs: (user + system) / 1_000 },
  ...{ maxRssMb: process.resourceUsage().maxRSS / 1_024, lines: scene.log.lines },
});
// The load would go on; nobody waits for its end.
process.exit(0);

/** Notes when summaries are given to the store and when it has them. */
function observed(store: RunStore): RunStore {
  return {
    ...store,
    append: async (run, stream, documents) => {
      const givenMs = Date.now();
      await store.append(run, stream, documents);
      if (stream !== 'summaries') return;
      const { elapsedSec } = documents[0] as { readonly elapsedSec: number };
      const windowEndMs = go.startAtMs + elapsedSec * 1_000 + go.windowMs;
      judged.push({
        ...{ k: Math.round((elapsedSec * 1_000) / go.windowMs), summaries: documents.length, rssMb: rssMb() },
        ...{ judgedMs: givenMs - windowEndMs, acknowledgedMs: Date.now() - windowEndMs },
      });
      if (judged.length >= order.windows) enough.resolve(undefined);
    },
  };
}

function specFor({ workers, windows }: ControllerOrder): ReturnType<typeof sceneSpec> {
  const durationMs = Math.max(300_000, (windows + 6) * WINDOW_MS);
  return sceneSpec(
    {
      provider: { kind: 'local', workers },
      checks: [
        {
          check: 'p95(response_time) < 10s',
          abort: false,
          severity: 'error',
          during: null,
          position: 'loadtest.yml:9:5',
        },
        {
          check: 'error_rate < 20% for 30s',
          abort: true,
          severity: 'error',
          during: null,
          position: 'loadtest.yml:10:5',
        },
      ],
    },
    { users: { kind: 'total', users: 40 * workers }, rampUpMs: WINDOW_MS, warmUpMs: WINDOW_MS, durationMs },
  );
}

function runId(): string {
  return scene.request.origin.runId;
}

function rssMb(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

function tell(told: ControllerTold): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(told, undefined, undefined, () => {
      resolve();
    });
  });
}
