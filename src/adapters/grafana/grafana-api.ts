import { StartError } from '../../core/verdict/run-error.ts';

/** How Grafana is reached. */
export interface GrafanaAccess {
  /** http or https, without credentials and without a slash at its end; a path is kept. */
  readonly url: string;
  /** Of a service account. */
  readonly token: string;
}

/** What Grafana answered, whatever the status. `body`: the JSON; `null` where it is none. */
export interface GrafanaAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Where it wants the request to go instead. */
  readonly location: string | null;
}

/** Asks Grafana one thing. Throws `StartError` when no answer comes. */
export type AskGrafana = (
  method: 'GET' | 'POST',
  path: string,
  options: { readonly body?: object; readonly signal: AbortSignal },
) => Promise<GrafanaAnswer>;

const TIMEOUT_MS = 20_000;

/** Grafana's HTTP interface. Redirects are not followed: the token is for this address alone. */
export function grafanaApi({ url, token }: GrafanaAccess): AskGrafana {
  return async (method, path, { body, signal }) => {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': 'loadtest-action' };
    try {
      const response = await fetch(`${url}${path}`, {
        ...{ method, redirect: 'manual', signal: deadline },
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const { status } = response;
      return { status, body: jsonOf(await response.text()), location: response.headers.get('location') };
    } catch (error) {
      signal.throwIfAborted();
      const why = deadline.aborted ? `no answer in ${TIMEOUT_MS / 1_000} s` : causeOf(error);
      throw new StartError(`Grafana could not be reached at ${url}: ${why}.`, {
        hint: 'See whether the address and the port are right, and whether this machine may go there.',
        cause: error,
      });
    }
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** fetch says only that it failed; why stands in the cause. */
function causeOf(error: unknown): string {
  if (!Error.isError(error)) return String(error);
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return error.cause === undefined ? error.message : causeOf(error.cause);
}
