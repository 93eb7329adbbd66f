import { defaultJmeterVersion, ensureJmeter } from '../src/adapters/jmeter/ensure-jmeter.ts';
import { findJava } from '../src/adapters/jmeter/find-java.ts';
import { systemClock } from '../src/adapters/system/clock.ts';
import { StartError } from '../src/core/verdict/run-error.ts';
import { inProject } from './process/project.ts';

/** Part of the set-up: a JMeter that is found is taken, else one is installed into `.cache/jmeter/`. Says nothing when all is there. */
const DEADLINE_MS = 15 * 60_000;
const env = { names: Object.keys(process.env), get: (name: string): string | undefined => process.env[name] };
const signal = AbortSignal.timeout(DEADLINE_MS);
try {
  await findJava(env, signal);
  await ensureJmeter(
    {
      version: defaultJmeterVersion,
      configuredHome: null,
      cacheDir: inProject('.cache', 'jmeter'),
      env,
      clock: systemClock(),
      say: (text) => {
        console.log(`setup: ${text}`);
      },
    },
    signal,
  );
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`setup: ${error.message} ${error.hint ?? ''}`.trim());
  process.exitCode = 3;
}
