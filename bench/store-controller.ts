import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { inProject } from '../scripts/process/project.ts';
import { cpuMsAt, type ProcessRole, watchProcesses, type Watched } from './process-watch.ts';
import type { ControllerOrder, ControllerTold, SummarisedWindow } from './store-controller-order.ts';
import type { FleetOrder, FleetShapeOrder, FleetTold } from './store-fleet.ts';
import type { BenchStore } from './store-scene.ts';

/** What the controller of a large fleet needs, and what the machine did meanwhile. */
export interface ControllerResult extends FleetShapeOrder {
  readonly windowMs: number;
  /** Documents of one window of the fleet. */
  readonly windowMb: number;
  readonly windows: readonly (SummarisedWindow & { readonly storedMs: number })[];
  /** CPU of the controller by window, and as a share of one core over the time of a window. */
  readonly cpuMsPerWindow: number;
  readonly coreShare: number;
  readonly rssStartMb: number;
  readonly rssMaxMb: number;
  /** Mean cores over the measured windows: of the server, of the process that plays the fleet, of everything on this machine. */
  readonly cores: { readonly server: number; readonly fleet: number; readonly machine: number };
  readonly summariesOnServer: number;
  readonly summariesExpected: number;
  readonly lines: readonly string[];
}

export interface ControllerPlan extends FleetShapeOrder {
  readonly windows: number;
  readonly index: string;
  readonly windowsIndex: string;
  readonly summariesIndex: string;
  readonly runStartMs: number;
}

/** Lets a process play the fleet and another one the controller, each with the real store, until so many windows are summarised. */
export async function measureController(store: BenchStore, plan: ControllerPlan): Promise<ControllerResult> {
  const { workers, labels, samples, windows, index, windowsIndex, runStartMs } = plan;
  const fleet = start('store-fleet-child', { workers, labels, samples } satisfies FleetShapeOrder, store.signal);
  try {
    const { windowMb } = await fleet.told<FleetTold, 'ready'>('ready');
    const place = { kind: store.kind, url: store.url, index, windowsIndex, runStartMs };
    const controller = start(
      'store-controller-child',
      { ...place, workers, windows } satisfies ControllerOrder,
      store.signal,
    );
    const watch = watchProcesses([
      { pid: store.pid, role: 'search-server' },
      { pid: fleet.pid, role: 'fleet' },
    ]);
    const sent: number[] = [];
    fleet.hear((told) => {
      if (told.kind === 'sent') sent[told.k] = told.lagMs;
    });
    const started = await controller.told<ControllerTold, 'started'>('started');
    const { run, load, startAtMs, windowMs, workers: names } = started;
    fleet.send({
      ...{ url: store.url, index: windowsIndex, run, load, startAtMs, windowMs },
      ...{ windows: windows + EXTRA_WINDOWS, workers: names },
    } satisfies FleetOrder);
    const measured = await controller.told<ControllerTold, 'measured'>('measured').finally(() => {
      fleet.end();
      controller.end();
    });
    const watched = watch.stop();
    const span = { fromMs: startAtMs + windowMs, toMs: startAtMs + windows * windowMs };
    const inOrder = measured.windows.filter(({ k }) => k < windows).sort((a, b) => a.k - b.k);
    return {
      ...{ workers, labels, samples, windowMs, windowMb },
      windows: inOrder.map((window) => ({ ...window, storedMs: sent[window.k] ?? NaN })),
      cpuMsPerWindow: measured.cpuMs / windows,
      coreShare: measured.cpuMs / windows / windowMs,
      ...{ rssStartMb: started.rssMb, rssMaxMb: measured.maxRssMb, lines: measured.lines },
      cores: {
        server: coresOf(watched, 'search-server', span),
        fleet: coresOf(watched, 'fleet', span),
        machine: coresBetween(watched.host, span),
      },
      summariesOnServer: await countSummaries(store, plan, { run, toSec: (windows * windowMs) / 1_000 }),
      summariesExpected: windows * (labels + 1),
    };
  } finally {
    fleet.end();
  }
}

/** The load goes on while the last summaries are waited for, as in a run. */
const EXTRA_WINDOWS = 3;

interface Child {
  readonly pid: number;
  send(message: object): void;
  hear(listen: (told: FleetTold) => void): void;
  /** The next message of this kind; throws when the process ends before. */
  told<Told extends { readonly kind: string }, Kind extends Told['kind']>(
    kind: Kind,
  ): Promise<Extract<Told, { readonly kind: Kind }>>;
  end(): void;
}

function start(script: string, order: object, signal: AbortSignal): Child {
  const child = fork(inProject('bench', `${script}.ts`), [JSON.stringify(order)], { signal, killSignal: 'SIGKILL' });
  child.on('error', () => undefined);
  return {
    pid: child.pid ?? 0,
    send: (message) => child.send(message),
    hear: (listen) => {
      child.on('message', listen);
    },
    told: (kind) => nextOf(child, script, kind),
    end: () => {
      child.kill('SIGKILL');
    },
  };
}

async function nextOf<Told extends { readonly kind: string }, Kind extends Told['kind']>(
  child: ChildProcess,
  script: string,
  kind: Kind,
): Promise<Extract<Told, { readonly kind: Kind }>> {
  const over = new AbortController();
  const isOver = once(child, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`bench/${script}.ts ended with ${String(code)} before it said "${kind}".`);
  });
  const said = new Promise<Extract<Told, { readonly kind: Kind }>>((resolve) => {
    child.on('message', (told: Told) => {
      if (told.kind === kind) resolve(told as Extract<Told, { readonly kind: Kind }>);
    });
  });
  try {
    return await Promise.race([said, isOver]);
  } finally {
    over.abort();
    isOver.catch(() => undefined);
  }
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

function coresOf(watched: Watched, role: ProcessRole, span: Span): number {
  return watched.processes
    .filter((one) => one.role === role)
    .reduce((sum, { points }) => sum + coresBetween(points, span), 0);
}

function coresBetween(points: Parameters<typeof cpuMsAt>[0], { fromMs, toMs }: Span): number {
  return (cpuMsAt(points, toMs) - cpuMsAt(points, fromMs)) / (toMs - fromMs);
}

async function countSummaries(
  store: BenchStore,
  { summariesIndex }: ControllerPlan,
  { run, toSec }: { readonly run: string; readonly toSec: number },
): Promise<number> {
  await store.ask('POST', `/${summariesIndex}/_refresh`);
  const filter = [{ term: { run } }, { range: { elapsedSec: { lt: toSec } } }];
  const { count } = await store.ask('POST', `/${summariesIndex}/_count`, { query: { bool: { filter } } });
  return Number(count);
}
