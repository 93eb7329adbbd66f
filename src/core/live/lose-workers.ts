import { formatDuration } from '../render/numbers.ts';
import type { Finding } from '../verdict/finding.ts';
import { chain, unchanged } from './chain.ts';
import { deadlineMs, endOfLoadMs } from './deadline.ts';
import type { LiveState, LiveStep, LiveWorker } from './live-types.ts';
import { orderStop } from './order-stop.ts';

// A worker that just ended may have written its account after it was last looked for: two polls of the channel.
const POLLS_FOR_ACCOUNT = 2;

/**
 * Gives up on workers that ended without an account of the load, and on all that have not sent one when the last deadline passes.
 * The load can no longer become valid then, so what is left of it is stopped at once.
 */
export function loseWorkers(state: LiveState, atMs: number): LiveStep {
  const isOver = atMs >= deadlineMs(state);
  const lost = [...state.workers].flatMap(([name, worker]) => {
    const finding = lossOf(state, name, worker, { atMs, isOver });
    return finding === null ? [] : [finding];
  });
  return chain(
    unchanged(state),
    lost.map((finding) => (next: LiveState) => loseWorker(next, finding, atMs)),
  );
}

type Loss = Finding & { readonly worker: string };

function lossOf(
  state: LiveState,
  name: string,
  worker: LiveWorker,
  now: { readonly atMs: number; readonly isOver: boolean },
): Loss | null {
  if (worker.state === 'done' || worker.state === 'lost') return null;
  if (worker.state === 'gone') {
    const isWaiting = now.atMs < worker.sinceMs + POLLS_FOR_ACCOUNT * state.plan.timings.channelPollMs;
    const text = `${name}: the worker is gone without an account of its load (${worker.text}).`;
    return isWaiting && !now.isOver ? null : { kind: 'worker-lost', severity: 'error', worker: name, text };
  }
  if (!now.isOver) return null;
  const waitedMs = deadlineMs(state) - endOfLoadMs(state);
  const text = `${name}: the worker sent no account of its load within ${formatDuration(waitedMs)} after the end.`;
  return { kind: 'deadline', severity: 'error', worker: name, text };
}

function loseWorker(state: LiveState, finding: Loss, atMs: number): LiveStep {
  const lost: LiveState = {
    ...state,
    workers: new Map(state.workers).set(finding.worker, { state: 'lost' }),
    findings: [...state.findings, finding],
  };
  const mark = { kind: 'worker-lost', text: finding.text, tags: ['worker', finding.worker], fromMs: atMs } as const;
  return chain({ state: lost, effects: [{ kind: 'annotate', annotation: mark }] }, [
    (next) => orderStop(next, { reason: 'crashed', how: 'now', text: `Stopping: ${finding.text}`, atMs }),
  ]);
}
