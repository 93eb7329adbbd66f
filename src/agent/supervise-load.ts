import type { GeneratorExit, RunningLoad } from '../ports/load-generator.ts';
import { followHost } from './follow-host.ts';
import type { HostFollower } from './follow-host.ts';
import type { LoadEnd, LoadInProgress } from './load-in-progress.ts';
import { heedOrders } from './stop-causes.ts';
import { judgeExit, watchGenerator } from './generator-faults.ts';

/** Rows become windows this often, and orders and dangers are noticed this soon. */
const TICK_MS = 250;
/** Reads per tick at most: 4 MiB each, so a reader that lags still obeys. */
const MAX_READS_PER_TICK = 16;

/** Follows a running generator to its end: reads its rows, sends windows, notices what is wrong, and stops it. */
export async function superviseLoad(load: LoadInProgress, running: RunningLoad): Promise<LoadEnd> {
  const { ports, go, time, ladder, faults } = load;
  const never = new AbortController().signal;
  const tickMs = Math.min(TICK_MS, go.windowMs / 4);
  const host = followHost(load, running);
  const exit = followExit(running);
  await host.look();
  while (exit() === null && !ladder.isGivenUp(time.nowMs())) {
    try {
      heedOrders(load);
      await ladder.climb(running, time.nowMs());
      applyLadder(load);
      await host.lookSometimes();
      await readRows(load, running, MAX_READS_PER_TICK);
      await watchGenerator(load, running);
      await host.closeWindows();
    } catch (error) {
      failLoad(load, error);
    }
    const toStopMs = ladder.reason === null ? Math.max(1, go.stopAtMs - time.nowMs()) : tickMs;
    if (exit() === null) await Promise.race([running.exited, ports.clock.sleep(Math.min(tickMs, toStopMs), never)]);
  }
  if (exit() === null) faults.invalid('bug', `JMeter (process ${running.pid}) lives on after SIGKILL.`);
  applyLadder(load);
  return await finish(load, running, exit(), host);
}

function followExit(running: RunningLoad): () => GeneratorExit | null {
  let exit: GeneratorExit | null = null;
  void running.exited.then((end) => {
    exit = end;
  });
  return () => exit;
}

/** From the moment of an order on, failed rows are cut, or unanswered requests. */
function applyLadder({ ladder, results }: LoadInProgress): void {
  if (ladder.drainOverMs !== null) results.countUnansweredFrom(ladder.drainOverMs);
  else if (ladder.cutFromMs !== null) results.cutFailuresFrom(ladder.cutFromMs);
}

async function readRows({ results }: LoadInProgress, running: RunningLoad, maxReads: number): Promise<void> {
  for (let reads = 0; reads < maxReads; reads += 1) {
    if (!(await running.read(results))) return;
  }
}

async function finish(
  load: LoadInProgress,
  running: RunningLoad,
  exit: GeneratorExit | null,
  host: HostFollower,
): Promise<LoadEnd> {
  const { results, ladder } = load;
  // Who ends this process ends the generator too, and it may have gone first.
  if (load.signal.aborted) ladder.order('cancelled', 'now', load.time.nowMs());
  const wasOrdered = ladder.reason !== null;
  try {
    await readRows(load, running, Infinity);
    results.end();
    host.closeLastWindows();
    countLostRequests(load, exit);
  } catch (error) {
    failLoad(load, error);
  }
  const jtlBytes = await running.resultBytes().catch(() => null);
  if (exit !== null) judgeExit(load, exit, { jtlBytes, wasOrdered });
  return { exit, jtlBytes: jtlBytes ?? 0, endedByItselfAtMs: wasOrdered ? null : (exit?.atMs ?? null) };
}

/** JMeter that had to be killed in its drain took the rows of waiting users with it. */
function countLostRequests({ ladder, results, order, bundle }: LoadInProgress, exit: GeneratorExit | null): void {
  const { drainOverMs } = ladder;
  if (drainOverMs === null || exit?.sawEnd === true) return;
  const { gracefulDrainMs } = bundle.manifest.timings;
  results.countLost({ share: order.users, stopOrderedMs: drainOverMs - gracefulDrainMs, elapsedMs: gracefulDrainMs });
}

function failLoad({ faults, ladder, time }: LoadInProgress, error: unknown): void {
  faults.invalid('bug', `The agent failed: ${error instanceof Error ? error.message : String(error)}`);
  ladder.order('crashed', 'now', time.nowMs());
}
