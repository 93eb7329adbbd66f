import { warning, type Diagnosis, type Look } from '../core/doctor/diagnosis.ts';
import type { Clock } from '../ports/clock.ts';
import { messageOf } from './message-of.ts';

/** One thing to look at. */
export interface Probe {
  readonly name: string;
  /** May throw and may take for ever: both are told as a warning. */
  look(signal: AbortSignal): Promise<Look>;
}

/** Looks at everything at once, at most so long; throws nothing. In the order of the probes. */
export function diagnose(probes: readonly Probe[], clock: Clock, timeoutMs: number): Promise<readonly Diagnosis[]> {
  return Promise.all(
    probes.map(async (probe): Promise<Diagnosis> => ({
      name: probe.name,
      ...(await lookWithin(probe, clock, timeoutMs)),
    })),
  );
}

async function lookWithin(probe: Probe, clock: Clock, timeoutMs: number): Promise<Look> {
  const ended = new AbortController();
  const late = clock.sleep(timeoutMs, ended.signal).then(
    () => warning(`nothing came within ${timeoutMs / 1_000} s`, 'Try again; if it stays so, something hangs there.'),
    () => warning('the look was ended', 'Try again.'),
  );
  try {
    return await Promise.race([probe.look(ended.signal), late]);
  } catch (error) {
    return warning(`could not be looked at: ${messageOf(error)}`, 'See to what the message says, and try again.');
  } finally {
    // Ends the other one, too.
    ended.abort();
  }
}
