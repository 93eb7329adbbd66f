import type { GeneratorExit, RunningLoad } from '../ports/load-generator.ts';
import type { LoadInProgress } from './load-in-progress.ts';

/** JMeter opens its result file before its first thread group; this is late enough for any disk. */
const RESULTS_EXPECTED_AFTER_MS = 2_000;
/** Room that must be left: JMeter drops rows without a word when there is none. */
const MIN_FREE_BYTES = 512 * 1024;

/** Ends the load when its results can no longer be valid: nothing is paid to the end for nothing. */
export async function watchGenerator(load: LoadInProgress, running: RunningLoad): Promise<void> {
  const { ladder, time, results, faults, ports, identity } = load;
  if (results.unlistedHost !== null) {
    abort(
      load,
      'unlisted-host',
      `The load reached ${results.unlistedHost}, a host outside the list of target.hosts; it was stopped at once.`,
    );
  }
  const stepMs = time.stepMs();
  if (stepMs !== null && !faults.list.some(({ kind }) => kind === 'clock-stepped')) {
    faults.invalid(
      'clock-stepped',
      `The clock of this worker was moved by ${(stepMs / 1_000).toFixed(1)} s during the load.`,
    );
    ladder.order('aborted', 'now', time.nowMs());
  }
  if (ladder.reason !== null) return;
  const freeBytes = await ports.files.freeBytes(identity.workDir);
  if (results.saysDiskFull || (freeBytes !== null && freeBytes < MIN_FREE_BYTES)) {
    const left = freeBytes === null ? '' : ` (${Math.floor(freeBytes / 1024)} KiB left)`;
    abort(
      load,
      'disk-full',
      `The disk of ${identity.workDir} is full${left}: rows are lost. Give it room and run again.`,
    );
  }
  const { realStartMs } = results;
  if (realStartMs === null || time.nowMs() < realStartMs + RESULTS_EXPECTED_AFTER_MS) return;
  if ((await running.resultBytes()) === null) {
    abort(load, 'jtl-unwritable', `JMeter runs but has no result file in ${identity.workDir}/${load.go.load}.`);
  }
}

/** Judges the end of a generator by what was ordered. */
export function judgeExit(
  { faults, ladder, time, go, identity, results }: LoadInProgress,
  exit: GeneratorExit,
  seen: { readonly jtlBytes: number | null; readonly wasOrdered: boolean },
): void {
  const how = exit.signal === null ? `with exit code ${String(exit.code)}` : `by ${exit.signal}`;
  if (seen.jtlBytes === null && results.realStartMs !== null) {
    faults.invalid('jtl-unwritable', `JMeter left no result file in ${identity.workDir}/${go.load}.`);
  } else if (results.bytesRead < (seen.jtlBytes ?? 0)) {
    faults.invalid('bug', `Only ${results.bytesRead} of ${seen.jtlBytes} bytes of the result file were read.`);
  }
  if (ladder.killedBy !== null && !exit.sawEnd) {
    faults.warning('jmeter-log', `JMeter did not end when it was told to; ${ladder.killedBy} ended it.`);
  } else if (!seen.wasOrdered && exit.sawEnd && exit.code === 0) {
    ladder.order('completed', 'graceful', time.nowMs());
  } else if (!exit.sawEnd && ladder.cutFromMs === null) {
    faults.invalid('jmeter-died', `JMeter ended ${how}, without the end of its test.`);
    ladder.order('crashed', 'now', time.nowMs());
  }
}

function abort(
  { faults, ladder, time }: LoadInProgress,
  kind: Parameters<typeof faults.invalid>[0],
  text: string,
): void {
  if (ladder.reason !== null && kind !== 'unlisted-host') return;
  faults.invalid(kind, text);
  ladder.order('aborted', 'now', time.nowMs());
}
