import { formatDuration } from '../render/numbers.ts';
import { good, notChecked, warning, type Look } from './diagnosis.ts';

/** More than this and charts of the system under test no longer lie under those of the load. */
const MAX_SKEW_MS = 1_000;

/** One answer of a server, with the local times around it (epoch ms). */
export interface DatedAnswer {
  /** The `Date` header; `null`: there was none. */
  readonly date: string | null;
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
}

/**
 * How far the local clock is ahead of the server's, at least; negative: behind; 0: not told apart. The header is cut to
 * whole seconds and was written at some time between question and answer. `null`: no readable date.
 */
export function clockSkewMs({ date, sentAtMs, receivedAtMs }: DatedAnswer): number | null {
  const serverMs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(serverMs)) return null;
  if (sentAtMs > serverMs + 1_000) return sentAtMs - (serverMs + 1_000);
  return receivedAtMs < serverMs ? receivedAtMs - serverMs : 0;
}

/** Whether the local clock agrees with that of a server; `server` names it. */
export function judgeClock(answer: DatedAnswer, server: string): Look {
  const skewMs = clockSkewMs(answer);
  if (skewMs === null) return notChecked(`${server} sends no date`);
  const size = formatDuration(Math.abs(skewMs));
  if (Math.abs(skewMs) <= MAX_SKEW_MS) return good(`agrees with ${server}`);
  return warning(
    `${size} ${skewMs > 0 ? 'ahead of' : 'behind'} ${server}`,
    'Synchronise the clock (for example `timedatectl set-ntp true`): times of the load and of the system are laid over each other.',
  );
}
