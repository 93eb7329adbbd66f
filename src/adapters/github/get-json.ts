import type { Clock } from '../../ports/clock.ts';

/** Where GitHub's REST is, and as whom it is asked. */
export interface GithubAccess {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly token: string;
  /** For the waits between attempts; without it there is only one. */
  readonly clock?: Clock | undefined;
}

/** What was answered, whatever the status. `value` is the JSON of a success, else `undefined`. */
export interface GithubAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly value: unknown;
}

/** `fetch` of the platform's own client: it goes through the proxy of a self-hosted runner. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

// Pages of a hundred artifacts or commits have under 1 MiB.
const MAX_JSON_BYTES = 16 * 1024 * 1024;
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 500;

/**
 * Asks GitHub for one resource, twice more when its servers fail or cannot be reached. Redirects are not followed: they
 * are an answer. Throws the signal's reason, and one sentence when there is no answer or no JSON in it.
 */
export async function getJson(access: GithubAccess, path: string, signal: AbortSignal): Promise<GithubAnswer> {
  const { clock } = access;
  for (let attempt = 1; clock !== undefined && attempt < ATTEMPTS; attempt += 1) {
    const answer = await getOnce(access, path, signal).catch(() => null);
    signal.throwIfAborted();
    if (answer !== null && answer.status < 500) return answer;
    await clock.sleep(FIRST_WAIT_MS * 2 ** (attempt - 1), signal);
  }
  return getOnce(access, path, signal);
}

/** Loaded with the first question, because a run that asks nothing should start without it. */
export async function platformFetch(): Promise<Fetch> {
  const { defaults } = await import('@actions/github/lib/utils');
  return defaults.request?.fetch as Fetch;
}

/** The bytes of a body. Throws when there are more than `maxBytes`, without having read them. */
export async function readAtMost(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new Error(`more than ${maxBytes} bytes came`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function getOnce({ apiUrl, token }: GithubAccess, path: string, signal: AbortSignal): Promise<GithubAnswer> {
  const fetch = await platformFetch();
  const response = await fetch(`${apiUrl}${path}`, {
    redirect: 'manual',
    signal,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `token ${token}`,
      'user-agent': 'loadtest-action',
      'x-github-api-version': '2022-11-28',
    },
  }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new Error(`GitHub could not be reached at ${apiUrl}: ${causeOf(error)}.`, { cause: error });
  });
  const { status, headers } = response;
  if (status !== 200) {
    await response.body?.cancel();
    return { status, headers, value: undefined };
  }
  return { status, headers, value: await jsonOf(response, path, signal) };
}

async function jsonOf(response: Response, path: string, signal: AbortSignal): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(response, MAX_JSON_BYTES)).toString('utf8'));
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`GitHub answered ${path} with what is no JSON: ${causeOf(error)}.`, { cause: error });
  }
}

/** fetch says only that it failed; why stands in the cause. */
export function causeOf(error: unknown): string {
  if (!Error.isError(error)) return String(error);
  if (error.cause !== undefined && error.message === 'fetch failed') return causeOf(error.cause);
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return error.message;
}
