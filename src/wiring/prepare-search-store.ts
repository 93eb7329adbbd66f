import { checkStore } from '../adapters/search/check-store.ts';
import { prepareIndices } from '../adapters/search/prepare-indices.ts';
import { SearchUnreachable, type SearchServer } from '../adapters/search/search-server.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { InputError, StartError } from '../core/verdict/run-error.ts';
import type { Clock } from '../ports/clock.ts';
import { messageOf } from '../stages/message-of.ts';
import { withDeadline } from '../stages/with-deadline.ts';

/** A store that takes longer to say what it is would not keep up with a load either. */
const DEADLINE = { what: 'Looking at the store', ms: 60_000 };

/** The run that a store is made ready for. */
interface PreparedRun {
  readonly index: string;
  readonly startedAtMs: number;
  readonly clock: Clock;
}

/** What keeps a search store from taking a run that starts at this time; makes its indices. Throws nothing but bugs and the signal's reason. */
export async function prepareSearchStore(
  server: SearchServer,
  run: PreparedRun,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  return await withDeadline(run.clock, DEADLINE, async (late) => {
    try {
      return await prepare(server, run, AbortSignal.any([signal, late]));
    } catch (error) {
      signal.throwIfAborted();
      const texts = late.aborted ? [`${messageOf(late.reason)}.`] : sentencesOf(error);
      return texts.map((text) => ({ kind: 'store', severity: 'error', text }) as const);
    }
  });
}

async function prepare(server: SearchServer, run: PreparedRun, signal: AbortSignal): Promise<readonly Finding[]> {
  const { index, startedAtMs, clock } = run;
  const { findings } = await checkStore(server, index, () => clock.now(), signal);
  const isUsable = findings.every(({ severity }) => severity !== 'error');
  if (isUsable) await prepareIndices(server, index, startedAtMs, signal);
  return findings.map(({ severity, message }) => ({ kind: 'store', severity, text: message }));
}

function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof InputError) return error.faults;
  if (error instanceof StartError) return [error.hint === null ? error.message : `${error.message} ${error.hint}`];
  if (error instanceof SearchUnreachable) return [error.message];
  throw error;
}
