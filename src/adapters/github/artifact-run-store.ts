import type { RunRecord } from '../../core/verdict/run-record.ts';
import type { WorkflowContext } from '../../core/workflow/workflow-context.ts';
import type { Clock } from '../../ports/clock.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { RECORD_FILE } from './artifact-download.ts';
import { findRun } from './artifact-find-run.ts';
import { artifactName } from './artifact-name.ts';
import { recentRuns } from './artifact-recent-runs.ts';
import type { ArtifactReader } from './artifact-reader.ts';
import { uploadArtifact } from './artifact-upload.ts';

/** What the store is opened with. */
export interface ArtifactRunStoreOptions {
  readonly context: WorkflowContext;
  readonly token: string;
  /** The configuration whose runs `load` looks through. */
  readonly name: string;
  /** Variables of the runner: `RUNNER_TEMP` is the place for the file that is uploaded. */
  readonly env: (name: string) => string | undefined;
  readonly clock: Clock;
  /** Returns the record, or throws a sentence that says why it is none. */
  readonly parse: (value: unknown, source: string) => RunRecord;
  /** Hears which artifacts were left out, and why. */
  readonly say?: (sentence: string) => void;
  readonly saveDeadlineMs?: number;
  readonly readDeadlineMs?: number;
}

// The client itself tries each of its two calls five times, over about 30 s.
const SAVE_DEADLINE_MS = 60_000;
const READ_DEADLINE_MS = 30_000;

/**
 * Runs as workflow artifacts: one for each, named after configuration and matrix leg, with the record in run.json. What
 * is saved stays as it is: a second save of the same name in one workflow run throws. Documents are not kept.
 * Every call ends within its deadline and throws one sentence for each way to fail.
 */
export function artifactRunStore(options: ArtifactRunStoreOptions): RunStore {
  const { context, name, env } = options;
  const reader = readerOf(options);
  return {
    name: 'the workflow artifacts',
    isShared: false,
    save: async (record) => {
      refuseWithoutService(context.serverUrl);
      await uploadArtifact({
        artifact: artifactName(record.name, record.leg),
        fileName: RECORD_FILE,
        text: `${JSON.stringify(record)}\n`,
        env,
        deadlineMs: options.saveDeadlineMs ?? SAVE_DEADLINE_MS,
      });
    },
    load: (runId) => reading(options, (signal) => findRun(reader, { name, runId }, signal)),
    recent: (query) => reading(options, (signal) => recentRuns(reader, query, signal)),
    append: () => Promise.resolve(),
    annotate: () => Promise.reject(new Error('Workflow artifacts keep no annotations.')),
    documents: noDocuments,
  };
}

function readerOf({ context, token, clock, parse, say }: ArtifactRunStoreOptions): ArtifactReader {
  const { apiUrl, repository, workflowRun } = context;
  return {
    source: { access: { apiUrl, token, clock }, repository: `${repository.owner}/${repository.name}` },
    asker: { repositoryId: repository.id, workflowRun },
    parse,
    say: say ?? (() => undefined),
  };
}

/** The client refuses the same hosts by itself, with a text that does not say what to do. */
function refuseWithoutService(serverUrl: string): void {
  const host = new URL(serverUrl).hostname.toLowerCase();
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return;
  throw new Error(
    `GitHub Enterprise Server (${host}) has no artifacts of version 4, in which earlier runs would be kept: keep them in another store.`,
  );
}

async function reading<T>(options: ArtifactRunStoreOptions, read: (signal: AbortSignal) => Promise<T>): Promise<T> {
  refuseWithoutService(options.context.serverUrl);
  const deadlineMs = options.readDeadlineMs ?? READ_DEADLINE_MS;
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    return await read(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Error(`GitHub did not hand over the artifacts of earlier runs within ${deadlineMs / 1_000} s.`, {
      cause: error,
    });
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- nothing is kept that could be read
async function* noDocuments(): AsyncGenerator<readonly object[]> {
  yield* [];
}
