import { readFile } from 'node:fs/promises';
import { request as overHttp } from 'node:http';
import { request as overHttps, type RequestOptions } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../../src/core/verdict/run-error.ts';

export interface HealthOrder {
  readonly name: string;
  readonly url: string;
  readonly caFile: string | null;
  readonly authorization: string | null;
  readonly logFile: string;
  readonly hasExited: () => boolean;
}

// After a restart the shards of the indices come some moments later than the cluster.
const HEALTH = '/_cluster/health?wait_for_status=yellow&timeout=2s';
const DEADLINE_MS = 90_000;
const POLL_MS = 150;
const TIMEOUT_MS = 5_000;
const LOG_LINES = 30;

/** Asks for the health of the cluster until each index can be searched. Throws StartError with the end of the server's log. */
export async function awaitHealth(order: HealthOrder, signal: AbortSignal): Promise<void> {
  const { name, url, logFile, hasExited } = order;
  const untilMs = performance.now() + DEADLINE_MS;
  const ca = order.caFile === null ? {} : { ca: await readFile(order.caFile) };
  const headers = order.authorization === null ? {} : { authorization: order.authorization };
  while (!hasExited()) {
    const seen = await ask(`${url}${HEALTH}`, { ...ca, headers, timeout: TIMEOUT_MS, signal });
    if (seen === '200') return;
    signal.throwIfAborted();
    if (performance.now() > untilMs) {
      const end = await endOf(logFile);
      throw new StartError(`${name} at ${url} was not ready within ${DEADLINE_MS / 1000} s (${seen}).\n${end}`);
    }
    await pause(POLL_MS, undefined, { signal });
  }
  throw new StartError(`${name} ended instead of listening at ${url}.\n${await endOf(logFile)}`);
}

/** The status, or why there is none. */
function ask(url: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve) => {
    const request = (url.startsWith('https:') ? overHttps : overHttp)(url, options, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.once('timeout', () => request.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
    request.once('error', (error) => {
      resolve(error.message);
    });
    request.end();
  });
}

async function endOf(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const lines = text.trimEnd().split('\n').slice(-LOG_LINES);
  return `The end of its log:\n${lines.join('\n')}`;
}
