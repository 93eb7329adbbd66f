import type { GoDocument, SinkCounts, StopDocument } from '../../src/core/protocol/documents.ts';
import { keys } from '../../src/core/protocol/keys.ts';
import { WindowBuilder } from '../../src/core/window/window-builder.ts';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { MemoryChannel } from '../fakes/memory-channel.ts';
import { calmHost, row } from '../fixtures/generated-load.ts';

/** What is out of the ordinary about the load that these workers make. */
export interface Play {
  /** Share of failed rows: one in this many; 0: none. */
  readonly failsEvery?: number;
  /** Elapsed time of every row. */
  readonly elapsedMs?: number;
  readonly rowsPerWindow?: number;
  /** Workers that never send their account. */
  readonly silent?: readonly string[];
  /** Workers whose windows the search store did not take. */
  readonly passedOn?: readonly string[];
  /** A window that comes after all others of its worker. */
  readonly held?: { readonly worker: string; readonly seq: number };
}

const POLL_MS = 250;
const ROWS_PER_WINDOW = 8;

/** Plays the workers of one load over the channel, in the time of the clock, until each has sent its account. */
export async function playWorkers(
  ids: readonly string[],
  load: string,
  place: { readonly channel: MemoryChannel; readonly clock: Clock; readonly signal: AbortSignal },
  play: Play = {},
): Promise<void> {
  const go = await whenThere<GoDocument>(keys.go(load), place);
  if (go === null) return;
  await Promise.all(ids.map((id) => playWorker(id, go, place, play)));
}

type Place = Parameters<typeof playWorkers>[2];

async function whenThere<Document>(key: string, { channel, clock, signal }: Place): Promise<Document | null> {
  while (!signal.aborted) {
    const document = channel.json(key);
    if (document !== null) return document as Document;
    await clock.sleep(POLL_MS, signal).catch(() => undefined);
  }
  return null;
}

async function playWorker(id: string, go: GoDocument, place: Place, play: Play): Promise<void> {
  const { channel, clock, signal } = place;
  const order = go.workers[id]!;
  const builder = new WindowBuilder({
    ...{ run: go.run, load: go.load, worker: id, grid: go, maxLabels: 1_000 },
    labels: { ignore: [], rename: {} },
  });
  builder.setRealStart(order.launchAtMs + 500);
  let last = 0;
  const held: WindowDocument[] = [];
  const send = async (windows: readonly WindowDocument[]) => {
    for (const window of windows) {
      last = window.seq;
      if (play.held?.worker === id && play.held.seq === window.seq) held.push(window);
      else await channel.putJson(keys.window(go.load, id, window.seq), window);
    }
  };
  let stop: StopDocument | null = null;
  let rows = 0;
  for (let nextRowMs = order.launchAtMs + 700; stop === null && clock.now() < go.stopAtMs;) {
    if (signal.aborted) return;
    for (; nextRowMs <= clock.now(); nextRowMs += go.windowMs / (play.rowsPerWindow ?? ROWS_PER_WINDOW)) {
      rows += 1;
      const success = play.failsEvery === undefined || rows % play.failsEvery !== 0;
      const elapsedMs = play.elapsedMs ?? 20;
      builder.add(row({ endMs: nextRowMs, elapsedMs, success, allThreads: order.users }), clock.now());
    }
    await send(builder.close(clock.now(), calmHost));
    await clock.sleep(POLL_MS, signal).catch(() => undefined);
    stop = channel.json(keys.stop(go.load)) as StopDocument | null;
  }
  await send(builder.close(clock.now(), calmHost));
  await send(builder.final(calmHost));
  for (const window of held) await channel.putJson(keys.window(go.load, id, window.seq), window);
  if (play.silent?.includes(id) === true) return;
  await channel.putJson(keys.done(go.load, id), {
    ...{ v: 1, kind: 'done', run: go.run, load: go.load, worker: id, last, counts: builder.counts },
    ...{
      bytesRead: 4_711,
      jtlBytes: 4_711,
      realStartMs: order.launchAtMs + 500,
      jmeterExit: { code: 0, signal: null },
    },
    ...{ sawEnd: true, endedByItselfAtMs: null, endReason: stop?.reason ?? 'completed' },
    sink: sinkOf(last + 1, play.passedOn?.includes(id) === true),
    ...{ clientErrors: builder.clientErrors, faults: [] },
  });
}

function sinkOf(given: number, isPassedOn: boolean): SinkCounts {
  const passedOn = isPassedOn ? given : 0;
  return { given, acknowledged: given - passedOn, passedOn, refused: 0, refusals: [] };
}
