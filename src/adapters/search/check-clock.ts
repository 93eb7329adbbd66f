import { clockSkewMs } from '../../core/doctor/judge-clock.ts';
import { formatDuration } from '../../core/render/numbers.ts';
import { isoTime } from '../../core/plan/utc-stamp.ts';
import { productName } from '../../core/search/server-name.ts';
import type { StoreFinding } from '../../core/search/store-finding.ts';
import { askStore } from './ask-store.ts';
import { lookOrFinding } from './look-or-finding.ts';
import type { SearchServer } from './search-server.ts';

/** More than this and dashboards show a load beside what it did to the system. */
const MAX_SKEW_MS = 5_000;

/** Whether the server's clock agrees with ours, as far as whole seconds tell. */
export function checkClock(
  server: SearchServer,
  now: () => number,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  return lookOrFinding(async () => {
    const sentAtMs = now();
    const query = { format: 'json', h: 'epoch' };
    const question = { method: 'GET', path: '/_cat/health', query, doing: 'ask the server for its time' } as const;
    const { body } = await askStore(server, question, signal);
    const receivedAtMs = now();
    const epochSec = Array.isArray(body) ? Number((body[0] as { epoch?: unknown } | undefined)?.epoch) : Number.NaN;
    if (Number.isNaN(epochSec)) return [];
    const skewMs = clockSkewMs({ date: isoTime(epochSec * 1_000), sentAtMs, receivedAtMs }) ?? 0;
    return Math.abs(skewMs) > MAX_SKEW_MS ? [skewFinding(server, skewMs)] : [];
  });
}

function skewFinding({ kind, url }: SearchServer, skewMs: number): StoreFinding {
  const size = formatDuration(Math.abs(skewMs));
  return {
    severity: 'warning',
    about: 'clock',
    message: `This machine's clock is ${size} ${skewMs > 0 ? 'ahead of' : 'behind'} that of ${productName(kind)} at ${url}. Synchronise both: dashboards lay results of the load and data of other programs over each other by time.`,
  };
}
