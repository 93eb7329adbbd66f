import { advance, startLive, type LiveEvent, type LiveState } from '../core/live/live.ts';
import type { Timings } from '../core/plan/timings.ts';
import type { DoneDocument, GoDocument } from '../core/protocol/documents.ts';
import type { Annotation } from '../core/verdict/annotation.ts';
import type { WindowDocument } from '../core/window/window-document.ts';
import { carryOut } from './carry-out.ts';
import { collectResults } from './collect-results.ts';
import { eventGatherer } from './gather-events.ts';
import { messageOf } from './message-of.ts';
import type { RunContext } from './run-context.ts';
import type { ReadyFleet } from './with-fleet.ts';

/** Everything one load left behind. */
export interface DrivenLoad {
  readonly go: GoDocument;
  readonly state: LiveState;
  readonly windows: readonly WindowDocument[];
  readonly dones: readonly DoneDocument[];
  readonly refused: readonly string[];
  readonly annotations: readonly Annotation[];
}

/**
 * Follows one load to its end: collects what happens, lets the live reducer decide, carries out what it decides.
 * An interrupt becomes an event; the load's own deadline is the reducer's, so this loop always ends.
 */
export async function drive(context: RunContext, fleet: ReadyFleet, go: GoDocument): Promise<DrivenLoad> {
  const { prepared, ports, phases, interrupt } = context;
  const { plan, checks } = prepared;
  const { clock, log } = ports;
  const results = collectResults(go, fleet, ports);
  const annotations: Annotation[] = [];
  const anchorMs = clock.now() - clock.monotonicMs();
  const atMs = () => anchorMs + clock.monotonicMs();
  const gather = eventGatherer(results, fleet, ports, atMs);
  const uninterrupted = new AbortController().signal;
  let state = startLive({ plan, go, checks });
  let isInterruptTold = false;

  await phases.enter('before-start');
  for (;;) {
    const fromMs = clock.monotonicMs();
    const events = await gather();
    if (interrupt.aborted && !isInterruptTold) {
      events.unshift({ kind: 'interrupt', atMs: atMs(), reason: 'cancelled', text: String(interrupt.reason) });
      isInterruptTold = true;
    }
    for (const event of [...events, { kind: 'tick', atMs: atMs() } satisfies LiveEvent]) {
      const step = advance(state, event);
      state = step.state;
      for (const effect of step.effects) await carryOut(effect, { ...context, go, fleet, annotations });
    }
    if (state.isFinished) break;
    const wake = isInterruptTold ? uninterrupted : interrupt;
    await clock.sleep(restMs(pollMs(state, plan.timings), clock.monotonicMs() - fromMs), wake).catch(() => undefined);
  }
  if (!interrupt.aborted) {
    await results.fillGaps().catch((error: unknown) => {
      log.line(`Windows that were passed over could not be asked for: ${messageOf(error)}`);
    });
  }
  return { go, state, ...results.held(), annotations };
}

/** While the load runs, as often as windows need; when it is to end, as often as the workers look for orders. */
function pollMs(state: LiveState, timings: Timings): number {
  return state.phase === 'drain' ? timings.channelPollMs : Math.min(state.go.windowMs / 2, timings.windowPollMs);
}

/** Polls begin at an even pace however long one takes, but the machine gets a rest between two. */
function restMs(paceMs: number, spentMs: number): number {
  return Math.max(paceMs - spentMs, paceMs / 4);
}
