import { readFile } from 'node:fs/promises';
import { decodeJson } from '../../core/protocol/encode-document.ts';
import { keys } from '../../core/protocol/keys.ts';
import { parseReady } from '../../core/protocol/parse-ready.ts';
import { InputError, StartError } from '../../core/verdict/run-error.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FleetRef } from '../../ports/fleet.ts';
import { agentLog } from './fleet-layout.ts';
import type { StartedAgent } from './start-agent.ts';

/** Lines of agent.log that are quoted when an agent fails. */
const QUOTED_LINES = 5;
const QUOTED_CHARS = 2_000;

/**
 * Resolves when every agent has said that it is ready. Throws `InputError` when a worker finds the plan at fault,
 * `StartError` when one is unfit, ends, or is not ready in time.
 */
export async function awaitReady(
  ref: FleetRef,
  agents: readonly StartedAgent[],
  options: { readonly channel: Channel; readonly clock: Clock; readonly pollMs: number; readonly timeoutMs: number },
  signal: AbortSignal,
): Promise<void> {
  const { channel, clock, pollMs, timeoutMs } = options;
  const deadlineMs = clock.monotonicMs() + timeoutMs;
  const waiting = new Set(agents);
  for (;;) {
    signal.throwIfAborted();
    for (const agent of waiting) if (await isReady(channel, agent.worker)) waiting.delete(agent);
    for (const agent of agents) {
      const end = agent.end();
      if (end !== null) throw await failure(ref, agent.worker, `Worker ${agent.worker} ${end} before the load.`);
    }
    const [slowest] = waiting;
    if (slowest === undefined) return;
    if (clock.monotonicMs() >= deadlineMs) {
      const names = [...waiting].map(({ worker }) => worker).join(', ');
      throw await failure(
        ref,
        slowest.worker,
        `${waiting.size} of ${agents.length} workers are not ready after ${timeoutMs / 1_000} s: ${names}.`,
      );
    }
    await clock.sleep(pollMs, signal);
  }
}

async function isReady(channel: Channel, worker: string): Promise<boolean> {
  const bytes = await channel.get(keys.ready(worker));
  if (bytes === null) return false;
  const parsed = parseReady(decodeJson(bytes));
  if (!parsed.ok) throw new StartError(`Worker ${worker} is not of this version. ${parsed.fault}`);
  const { fault } = parsed.ready;
  if (fault?.kind === 'plan') throw new InputError([fault.text]);
  if (fault?.kind === 'worker') throw new StartError(`Worker ${worker} cannot generate load: ${fault.text}`);
  return true;
}

async function failure(ref: FleetRef, worker: string, sentence: string): Promise<StartError> {
  const file = agentLog(ref, worker);
  const lines = (await readFile(file, 'utf8').catch(() => '')).slice(-QUOTED_CHARS).trimEnd().split('\n');
  const quoted = lines.slice(-QUOTED_LINES).join('\n');
  return new StartError(quoted === '' ? sentence : `${sentence} Its last lines:\n${quoted}`, {
    hint: `Everything it said is in ${file}.`,
  });
}
