import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sanitize } from '../../core/render/sanitize.ts';

/** One text that becomes an artifact with one file. */
export interface ArtifactUpload {
  readonly artifact: string;
  readonly fileName: string;
  readonly text: string;
  readonly env: (name: string) => string | undefined;
  readonly deadlineMs: number;
}

/**
 * Stores a new artifact of this workflow run through the platform's own client, which reads the address and the token of
 * the service from the environment. It is kept as long as the repository says. Throws one sentence for each way to fail.
 */
export async function uploadArtifact(upload: ArtifactUpload): Promise<void> {
  const late = AbortSignal.timeout(upload.deadlineMs);
  try {
    await Promise.race([send(upload), whenAborted(late)]);
  } catch (error) {
    const why = late.aborted ? `it was not done within ${upload.deadlineMs / 1_000} s` : reasonOf(error);
    throw new Error(`The run could not be stored as the workflow artifact "${upload.artifact}": ${why}.`, {
      cause: error,
    });
  }
}

async function send({ artifact, fileName, text, env }: ArtifactUpload): Promise<void> {
  // Loaded here, because the client is large and only the end of a run needs it.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const folder = await mkdtemp(join(env('RUNNER_TEMP') ?? tmpdir(), 'loadtest-artifact-'));
  try {
    const file = join(folder, fileName);
    await writeFile(file, text);
    await new DefaultArtifactClient().uploadArtifact(artifact, [file], folder);
  } finally {
    // Also after the deadline the client must not lose the file that it is about to read.
    await rm(folder, { recursive: true, force: true });
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

/** What the client's errors are known by: their text, because it wraps each into another one. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /\(409\)|already exists/i,
    'this workflow run has an artifact of that name already. Give each use of the action in a workflow, and each leg of a matrix, a `name:` of its own',
  ],
  [
    /storage quota/i,
    'the storage for artifacts of this account is used up. Delete old artifacts, or keep them for fewer days',
  ],
  [
    /ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/,
    'there is no artifact service here, because ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not both set. Run it as an action of a workflow',
  ],
  [
    /\(40[13]\)|AuthenticationFailed|AuthorizationFailure|InvalidAuthenticationInfo/,
    'the artifact service refuses this job (403)',
  ],
];

function reasonOf(error: unknown): string {
  const { message, statusCode } = error as { readonly message?: unknown; readonly statusCode?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  const known = REASONS.find(([pattern]) => pattern.test(statusCode === 403 ? `(403) ${text}` : text));
  return known?.[1] ?? sanitize(text.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}
