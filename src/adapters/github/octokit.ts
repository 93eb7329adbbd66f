import type { GitHub } from '@actions/github/lib/utils';
import type { Clock } from '../../ports/clock.ts';
import { withTimeout } from './octokit-timeout.ts';

/** The platform's client. */
export type Octokit = InstanceType<typeof GitHub>;

// GitHub ends its own work on a request after 10 s (docs.github.com, "Timeouts").
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * A client of the REST and GraphQL interfaces at `apiUrl`, every request of which ends after 10 s, or with the signal and its
 * reason. Loaded here, because a run that asks nothing should start without it.
 */
export async function openOctokit(
  access: { readonly apiUrl: string; readonly token: string; readonly clock: Clock },
  signal: AbortSignal,
): Promise<Octokit> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  const options = { baseUrl: access.apiUrl, userAgent: 'loadtest-action', log: silent };
  const octokit = new GitHub(getOctokitOptions(access.token, options));
  octokit.hook.wrap('request', (request, given) =>
    withTimeout(access.clock, REQUEST_TIMEOUT_MS, signal, async (either) => {
      // In place: the hooks within, such as the token's, see what was given, not what is passed on to them.
      given.request = { ...given.request, signal: either };
      const answer = await request(given);
      // A body that breaks off is swallowed by the client and looks like an empty one.
      either.throwIfAborted();
      return answer;
    }),
  );
  return octokit;
}

const ignore = (): void => undefined;

/** The client would write warnings about deprecated calls between our own lines. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
