import type { ReadySpec } from '../core/plan/run-spec.ts';
import { READY_PROBE_MS } from '../core/plan/worst-case-wall.ts';
import { judgeAnswer, type ReadyJudgement } from '../core/ready/judge-answer.ts';
import { formatDuration } from '../core/render/numbers.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { messageOf } from './message-of.ts';
import type { RunPorts } from './run-ports.ts';

/** Progress is told at least this often while nothing changes. */
const SAY_EVERY_MS = 30_000;
/** The target is asked every so many polls of the channel. */
const POLLS_BETWEEN_QUESTIONS = 4;
/** The last question before the deadline gets this at least: one that is cut off at once would hide what was answered before. */
const SHORTEST_QUESTION_MS = 1_000;

type TargetPorts = Pick<RunPorts, 'httpProbe' | 'clock' | 'log'>;

/**
 * Returns when the target answers as `target.ready` expects; at once when nothing is expected. Throws `StartError` with
 * the last answer when it does not within `target.ready.within`, and the interrupt's reason.
 */
export async function awaitTarget(
  { spec: { ready }, timings }: Pick<Plan, 'spec' | 'timings'>,
  ports: TargetPorts,
  interrupt: AbortSignal,
): Promise<void> {
  if (ready === null) return;
  const { clock, log } = ports;
  const startedMs = clock.monotonicMs();
  log.line(`Waiting until ${ready.url} is ready, at most ${formatDuration(ready.withinMs)}.`);
  let said = { text: '', atMs: 0 };
  for (;;) {
    const leftMs = Math.ceil(ready.withinMs - (clock.monotonicMs() - startedMs));
    const timeoutMs = Math.min(READY_PROBE_MS, Math.max(SHORTEST_QUESTION_MS, leftMs));
    const judgement = await ask(ready, ports, interrupt, timeoutMs);
    const passedMs = clock.monotonicMs() - startedMs;
    if (judgement.kind === 'ready') {
      log.line(`The target is ready: ${ready.url} answers as expected.`);
      return;
    }
    const { text } = judgement;
    if (passedMs >= ready.withinMs) throw notReady(ready, text);
    if (said.text !== text || passedMs - said.atMs >= SAY_EVERY_MS) {
      said = { text, atMs: passedMs };
      const secondsLeft = Math.ceil((ready.withinMs - passedMs) / 1_000);
      log.progress(`Not ready yet: it ${text}; ${formatDuration(secondsLeft * 1_000)} left.`);
    }
    const pauseMs = Math.min(timings.channelPollMs * POLLS_BETWEEN_QUESTIONS, ready.withinMs - passedMs);
    await clock.sleep(Math.max(1, pauseMs), interrupt);
  }
}

/**
 * Asks the target once more after a load. Another value is an error, because then nobody knows which build was measured;
 * no answer is a warning: the load may have been more than it can take. Never throws; says nothing when interrupted.
 */
export async function askAfterLoad(
  { spec: { ready } }: Pick<Plan, 'spec'>,
  ports: TargetPorts,
  interrupt: AbortSignal,
): Promise<readonly Finding[]> {
  if (ready === null || interrupt.aborted) return [];
  const judgement = await ask(ready, ports, interrupt, READY_PROBE_MS).catch(() => null);
  if (judgement === null || judgement.kind === 'ready') return [];
  const asked = `After the load ${ready.url} ${judgement.text}`;
  if (judgement.kind === 'other') {
    return [{ kind: 'other-build', severity: 'error', text: `Another build is answering. ${asked}.` }];
  }
  const doubt = ready.value === null ? 'whether it still works' : 'which build was measured to the end';
  return [{ kind: 'other-build', severity: 'warning', text: `${asked}, so it is not known ${doubt}.` }];
}

/** Throws the interrupt's reason only. */
async function ask(
  ready: ReadySpec,
  { httpProbe }: TargetPorts,
  interrupt: AbortSignal,
  timeoutMs: number,
): Promise<ReadyJudgement> {
  try {
    return judgeAnswer(ready, await httpProbe.get(ready.url, timeoutMs, interrupt));
  } catch (error) {
    interrupt.throwIfAborted();
    return { kind: 'unready', text: messageOf(error) };
  }
}

function notReady(ready: ReadySpec, text: string): StartError {
  const message = `The target was not ready within ${formatDuration(ready.withinMs)}: ${ready.url} ${text}.`;
  const hint =
    'Nothing was created. Deploy the build that is to be measured, correct target.ready, or lengthen target.ready.within.';
  return new StartError(message, { hint });
}
