import { checksum } from '../../src/core/protocol/checksum.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import type {
  BundleManifest,
  DoneDocument,
  GoDocument,
  ReadyDocument,
  StopDocument,
  WorkerOrder,
} from '../../src/core/protocol/documents.ts';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import { channelWindowSink } from '../../src/adapters/channel-windows/channel-window-sink.ts';
import { runAgent } from '../../src/agent/run-agent.ts';
import type { AgentEnd } from '../../src/agent/run-agent.ts';
import type { AgentFiles } from '../../src/agent/run-load-ports.ts';
import type { LoadGenerator } from '../../src/ports/load-generator.ts';
import type { WindowSink } from '../../src/ports/window-sink.ts';
import { createSyntheticGenerator } from '../fakes/synthetic-generator.ts';
import type { SyntheticRow, SyntheticScript } from '../fakes/synthetic-generator.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import type { FakeClock } from '../fakes/fake-clock.ts';
import { fakeHostCounters } from '../fakes/fake-host-counters.ts';
import type { FakeHostCounters } from '../fakes/fake-host-counters.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import type { MemoryChannel } from '../fakes/memory-channel.ts';
import { recordingLog } from '../fakes/recording-log.ts';

export const WINDOW_MS = 1_000;
export const LOAD_MS = 10_000;

const timings = {
  channelPollMs: 250,
  startDelayMs: 1_000,
  windowPollMs: 1_000,
  readyMs: 60_000,
  gracefulDrainMs: 10_000,
  resultsDrainMs: 30_000,
  heartbeatMs: 5_000,
  heartbeatDeadMs: 180_000,
  hookMs: 300_000,
  stopTermMs: 2_000,
  stopKillMs: 4_000,
};

/** An agent in this process over fakes. The test is its controller and moves the time. */
export interface AgentHere {
  readonly clock: FakeClock;
  readonly channel: MemoryChannel;
  readonly counters: FakeHostCounters;
  readonly generator: ReturnType<typeof createSyntheticGenerator>;
  readonly files: Map<string, Uint8Array>;
  readonly lines: string[];
  /** Ends the agent as SIGTERM would. */
  interrupt(): void;
  /** Free bytes of the disk from now on. */
  disk(freeBytes: number | null): void;
  /** Orders a load that starts in a second; returns the order. */
  go(more?: { load?: string; order?: Partial<WorkerOrder>; worker?: string; inMs?: number }): Promise<GoDocument>;
  stop(how: StopDocument['how'], reason?: StopDocument['reason'], load?: string): Promise<void>;
  beat(): Promise<void>;
  release(): Promise<void>;
  ready(): ReadyDocument | null;
  done(load?: string): DoneDocument | null;
  windows(load?: string): WindowDocument[];
  /** Moves on in steps until the load is accounted for, with a living heartbeat; fails after `limitMs`. */
  untilDone(limitMs?: number, load?: string): Promise<DoneDocument>;
  readonly ended: Promise<AgentEnd>;
}

interface AgentHereOptions {
  /** Bytes after the last row. */
  readonly tornTail?: string;
  /** Where windows go; the channel unless told. */
  readonly openSink?: (place: { readonly channel: MemoryChannel; readonly clock: FakeClock }) => WindowSink;
}

export async function agentHere(
  script: Partial<SyntheticScript> & { readonly rows?: readonly SyntheticRow[] } = {},
  manifest: Partial<BundleManifest> = {},
  { tornTail = '', openSink = channelWindowSink }: AgentHereOptions = {},
): Promise<AgentHere> {
  const clock = fakeClock();
  const channel = memoryChannel();
  const counters = fakeHostCounters();
  const log = recordingLog();
  const files = new Map<string, Uint8Array>([['/tmp/secrets.properties', new Uint8Array(1)]]);
  const generator = createSyntheticGenerator({ clock, rows: [], ...script });
  const controller = new AbortController();
  let freeBytes: number | null = 1e9;
  let beats = 0;
  const agentFiles: AgentFiles = {
    write: (path, bytes) => Promise.resolve(void files.set(path, bytes)),
    remove: (path) => Promise.resolve(void files.delete(path)),
    freeBytes: () => Promise.resolve(freeBytes),
  };
  await putBundle(channel, manifest);
  const ended = runAgent(
    {
      channel,
      generator: withTail(generator, tornTail),
      clock,
      counters,
      log,
      windowSink: openSink({ channel, clock }),
      files: agentFiles,
    },
    {
      worker: 'local-1',
      workDir: '/work',
      secretsFile: '/tmp/secrets.properties',
      versions: { agent: '0.1.0', node: '24.0.0' },
      clockOffsetMs: 0,
    },
    controller.signal,
  );
  ended.catch(() => undefined);
  const here: AgentHere = {
    ...{ clock, channel, counters, generator, files, ended },
    lines: log.lines,
    interrupt: () => {
      controller.abort(new Error('SIGTERM'));
    },
    disk: (bytes) => {
      freeBytes = bytes;
    },
    go: async ({ load = '1-main', order = {}, worker = 'local-1', inMs = 1_000 } = {}) => {
      const go = goDocument(clock.now() + inMs, load, worker, order);
      await channel.putJson(keys.go(load), go);
      return go;
    },
    stop: (how, reason = 'aborted', load = '1-main') =>
      channel.putJson(keys.stop(load), { v: 1, kind: 'stop', how, reason, text: 'enough' }),
    beat: () => channel.putJson(keys.heartbeat, { v: 1, kind: 'heartbeat', seq: (beats += 1) }),
    release: () => channel.putJson(keys.release, { v: 1, kind: 'release' }),
    ready: () => channel.json(keys.ready('local-1')) as ReadyDocument | null,
    done: (load = '1-main') => channel.json(keys.done(load, 'local-1')) as DoneDocument | null,
    windows: (load = '1-main') =>
      [...channel.values.keys()]
        .filter((key) => key.startsWith(keys.windowPrefix(load, 'local-1')))
        .sort()
        .map((key) => channel.json(key) as WindowDocument),
    untilDone: async (limitMs = 120_000, load = '1-main') => {
      for (let passedMs = 0; passedMs < limitMs; passedMs += 500) {
        await here.beat();
        await clock.advance(500);
        const done = here.done(load);
        if (done !== null) return done;
      }
      throw new Error(`The load is not accounted for after ${limitMs} ms: ${log.lines.join('\n')}`);
    },
  };
  return here;
}

/** The same generator; its result file ends with `tail` when it has exited. */
function withTail(generator: LoadGenerator, tail: string): LoadGenerator {
  if (tail === '') return generator;
  return {
    versions: () => generator.versions(),
    check: (input, signal) => generator.check(input, signal),
    start: async (input, signal) => {
      const running = await generator.start(input, signal);
      let left: Uint8Array | null = null;
      void running.exited.then(() => {
        left = new TextEncoder().encode(tail);
      });
      return {
        ...running,
        read: async (into) => {
          if (await running.read(into)) return true;
          if (left !== null) into.bytes(left);
          left = null;
          return false;
        },
        resultBytes: async () => ((await running.resultBytes()) ?? 0) + tail.length,
      };
    },
  };
}

async function putBundle(channel: MemoryChannel, more: Partial<BundleManifest>): Promise<void> {
  const contents = { 'plan.jmx': '<plan/>', 'dry.jmx': '<dry/>', 'data/users.csv': 'all' };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const [path, text] of Object.entries(contents)) await channel.put(keys.bundle(path), encode(text));
  const files = Object.fromEntries(Object.entries(contents).map(([path, text]) => [path, checksum(encode(text))]));
  const manifest: BundleManifest = {
    v: 1,
    kind: 'bundle',
    run: 'shop-1',
    fleet: 'shop-1-f1',
    plan: 'plan.jmx',
    dryPlan: 'dry.jmx',
    files,
    plugins: [],
    propertiesFile: null,
    heap: '512m',
    jvmArgs: [],
    labels: { ignore: [], rename: {} },
    hosts: [{ host: '127.0.0.1', port: null, via: 'any' }],
    timings,
    ...more,
  };
  await channel.putJson(keys.manifest, manifest);
}

function goDocument(startAtMs: number, load: string, worker: string, order: Partial<WorkerOrder>): GoDocument {
  const whole: WorkerOrder = {
    index: 0,
    count: 1,
    users: 4,
    firstUser: 1,
    ratePerSec: null,
    properties: { users: '4' },
    data: {},
    launchAtMs: startAtMs,
    ...order,
  };
  return {
    v: 1,
    kind: 'go',
    run: 'shop-1',
    load,
    startAtMs,
    stopAtMs: startAtMs + LOAD_MS,
    windowMs: WINDOW_MS,
    workers: { [worker]: whole },
  };
}

/** One row each 100 ms from `fromMs` on. */
export function steadyRows(count: number, more: Partial<SyntheticRow> = {}, fromMs = 0): SyntheticRow[] {
  return Array.from({ length: count }, (_, index) => ({
    atMs: fromMs + index * 100,
    elapsedMs: 20,
    allThreads: 4,
    ...more,
  }));
}
