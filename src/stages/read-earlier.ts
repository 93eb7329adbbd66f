import type { RunRecord } from '../core/verdict/run-record.ts';
import type { RunContext } from './run-context.ts';
import { messageOf } from './message-of.ts';
import { withDeadline } from './with-deadline.ts';

/** Earlier runs are read while the load goes on; a store that does not answer must not hold the verdict back for longer. */
const EARLIER_DEADLINE_MS = 60_000;

/** More commits than any branch gets builds in the life of an artifact, in ten pages of GitHub. */
const MAX_ANCESTORS = 1_000;

/** Runs that are read to find the baseline among them: some are not comparable or not valid. */
const RUNS_PER_BASELINE_RUN = 3;
const MAX_ATTEMPTS = 10;

/** What is known of earlier runs. `null`: it could not be found out. */
export interface Earlier {
  /** Runs that joined the baseline of the branch. */
  readonly candidates: readonly RunRecord[];
  /** Runs of this very commit. */
  readonly sameCommit: readonly RunRecord[];
  /** Where the build left the branch, and the commits before it. */
  readonly mergeBase: string | null;
  readonly ancestors: readonly string[] | null;
  /** Why the runs could not be read, as a whole sentence; `null`: they were. */
  readonly fault: string | null;
}

/** Reads what a build may be compared with. Never throws: what cannot be read is said, and the comparison does without. */
export async function readEarlier(context: RunContext, signal: AbortSignal): Promise<Earlier> {
  const { ports } = context;
  const deadline = { what: 'reading the earlier runs', ms: EARLIER_DEADLINE_MS };
  try {
    return await withDeadline(ports.clock, deadline, (late) => read(context, AbortSignal.any([signal, late])));
  } catch (error) {
    return {
      ...nothingEarlier,
      fault: `The earlier runs could not be read: ${messageOf(error)}.`.replace(/\.\.$/, '.'),
    };
  }
}

/** A run that has no past. */
export const nothingEarlier: Earlier = {
  candidates: [],
  sameCommit: [],
  mergeBase: null,
  ancestors: null,
  fault: null,
};

async function read({ prepared, ports, identity }: RunContext, signal: AbortSignal): Promise<Earlier> {
  const { spec } = prepared.plan;
  const { history, commits } = ports;
  const { branch, runs } = spec.baseline;
  const { sha } = spec.build;
  const query = { name: spec.name, leg: identity.leg };
  const [candidates, sameCommit, mergeBase] = await untilAborted(
    Promise.all([
      history.recent({ ...query, baselineOf: branch, limit: runs * RUNS_PER_BASELINE_RUN }),
      sha === null ? [] : history.recent({ ...query, sha, limit: MAX_ATTEMPTS }),
      sha === null ? null : commits.mergeBase(branch, sha, signal),
    ]),
    signal,
  );
  const ancestors = mergeBase === null ? null : await commits.ancestors(mergeBase, MAX_ANCESTORS, signal);
  return { candidates, sameCommit, mergeBase, ancestors, fault: null };
}

/** Ends with the signal, also where a store cannot be interrupted. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const over = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', giveUp, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    over.abort();
  }
}
