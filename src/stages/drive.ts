import { advance, startLive, type LiveEffect, type LiveEvent, type LiveState } from '../core/live/live.ts';
import type { DoneDocument, GoDocument, StopDocument } from '../core/protocol/documents.ts';
import { encodeDocument } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import type { Annotation } from '../core/verdict/annotation.ts';
import type { WindowDocument } from '../core/window/window-document.ts';
import { collectResults, type ResultCollector } from './collect-results.ts';
import type { RunContext } from './run-context.ts';
import type { RunPorts } from './run-ports.ts';
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
  const { clock } = ports;
  const results = collectResults(go, fleet, ports);
  const annotations: Annotation[] = [];
  const anchorMs = clock.now() - clock.monotonicMs();
  const atMs = () => anchorMs + clock.monotonicMs();
  let state = startLive({ plan, go, checks });

  /** Whether the load is finished with this event. */
  const tell = async (event: LiveEvent): Promise<boolean> => {
    const step = advance(state, event);
    state = step.state;
    for (const effect of step.effects) await carryOut(effect, { ...context, go, fleet, annotations });
    return step.effects.some(({ kind }) => kind === 'finished');
  };

  await phases.enter('before-start');
  const pollMs = Math.min(plan.windowMs / 2, plan.timings.windowPollMs);
  const never = new AbortController().signal;
  let isInterruptTold = false;
  for (;;) {
    const events = await gather(results, fleet, ports, atMs);
    if (interrupt.aborted && !isInterruptTold) {
      events.unshift({ kind: 'interrupt', atMs: atMs(), reason: 'cancelled', text: String(interrupt.reason) });
      isInterruptTold = true;
    }
    let finished = false;
    for (const event of [...events, { kind: 'tick', atMs: atMs() } as const]) {
      if (await tell(event)) finished = true;
    }
    if (finished) break;
    await pause(pollMs, ports.clock, isInterruptTold ? never : interrupt);
  }
  if (!interrupt.aborted) await results.fillGaps();
  return { go, state, ...results.held(), annotations };
}

/** What has happened since the last poll, windows before done documents: a done worker's windows are then all told. */
async function gather(
  results: ResultCollector,
  fleet: ReadyFleet,
  ports: RunPorts,
  atMs: () => number,
): Promise<LiveEvent[]> {
  const dones = await results.readDones();
  const windows = await results.readWindows();
  const workers = await ports.fleet.workers(fleet.ref);
  return [
    ...windows.map((window): LiveEvent => ({ kind: 'window', atMs: atMs(), window })),
    ...dones.map((done): LiveEvent => ({ kind: 'done', atMs: atMs(), done })),
    ...workers
      .filter((worker) => worker.state === 'gone')
      .map((worker): LiveEvent => ({
        kind: 'worker',
        atMs: atMs(),
        worker: worker.id,
        state: 'gone',
        text: worker.text ?? 'it ended',
      })),
  ];
}

/** Sleeps until the next poll; an interrupt wakes it. */
async function pause(ms: number, clock: RunPorts['clock'], signal: AbortSignal): Promise<void> {
  await clock.sleep(ms, signal).catch(() => undefined);
}

interface EffectContext extends RunContext {
  readonly go: GoDocument;
  readonly fleet: ReadyFleet;
  readonly annotations: Annotation[];
}

async function carryOut(effect: LiveEffect, context: EffectContext): Promise<void> {
  const { ports, go, fleet } = context;
  switch (effect.kind) {
    case 'stop': {
      const stop: StopDocument = { v: 1, kind: 'stop', reason: effect.reason, how: effect.how, text: effect.text };
      ports.log.line(effect.text);
      // Without the order the load runs on until the fleet is destroyed, which follows in any case.
      await fleet.channel.put(keys.stop(go.load), encodeDocument(stop)).catch((error: unknown) => {
        ports.log.line(`The order to stop could not be written: ${String(error)}`);
      });
      return;
    }
    case 'annotate':
      context.annotations.push(toAnnotation(effect, context));
      return;
    case 'say':
      ports.log.line(effect.text);
      return;
    case 'progress':
      ports.log.progress(effect.text);
      return;
    case 'phase':
      await context.phases.enter(effect.phase);
      return;
    case 'finished':
      return;
    default:
      effect satisfies never;
  }
}

function toAnnotation(effect: Extract<LiveEffect, { kind: 'annotate' }>, context: EffectContext): Annotation {
  const { annotation } = effect;
  const end = annotation.toMs === undefined ? {} : { '@timestamp_end': new Date(annotation.toMs).toISOString() };
  return {
    '@timestamp': new Date(annotation.fromMs).toISOString(),
    ...end,
    text: annotation.text,
    tags: annotation.tags,
    run: context.go.run,
    load: context.go.load,
    build: context.prepared.plan.spec.build.sha,
    kind: annotation.kind,
  };
}
