import { availableParallelism, totalmem } from 'node:os';
import { apacheReleases } from '../adapters/jmeter/download-release.ts';
import { defaultJmeterVersion } from '../adapters/jmeter/ensure-jmeter.ts';
import { findJava } from '../adapters/jmeter/find-java.ts';
import { findJmeter } from '../adapters/jmeter/find-jmeter.ts';
import { findOnPath } from '../adapters/jmeter/find-on-path.ts';
import { lookAtSpace } from '../adapters/system/doctor/folder-space.ts';
import { lookAtLoopback } from '../adapters/system/doctor/loopback.ts';
import { bad, good, warning, type Look } from '../core/doctor/diagnosis.ts';
import { judgeMemory, judgeNode, judgePlatform, judgePorts, judgeSpace } from '../core/doctor/judge-machine.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { StartError } from '../core/verdict/run-error.ts';
import type { Probe } from '../stages/diagnose.ts';
import type { DoctorOptions } from './doctor-options.ts';

/** What is looked at on this machine; `spec` is `null` without a configuration. */
export function machineProbes(options: DoctorOptions, spec: RunSpec | null): readonly Probe[] {
  const { env, cacheDir, workingDir } = options;
  const environment = { get: (name: string) => env[name], names: Object.keys(env) };
  return [
    { name: 'Node.js', look: () => Promise.resolve(judgeNode(process.versions.node)) },
    { name: 'platform', look: () => Promise.resolve(judgePlatform(process.platform, process.arch)) },
    {
      name: 'Java',
      look: (signal) =>
        startable(async () => {
          const java = await findJava(environment, signal);
          return good(`${java.version} (${java.command})`);
        }),
    },
    { name: 'JMeter', look: () => startable(() => lookAtJmeter(spec, environment, cacheDir)) },
    { name: 'ports', look: async (signal) => judgePorts(await lookAtLoopback(signal)) },
    { name: 'disk', look: async () => judgeSpace(await lookAtSpace(spec?.resultsDir ?? workingDir)) },
    {
      name: 'memory',
      look: () =>
        Promise.resolve(
          judgeMemory({
            availableBytes: process.availableMemory(),
            totalBytes: Math.min(totalmem(), process.constrainedMemory() || Infinity),
            heap: spec?.jmeter.heap ?? DEFAULT_HEAP,
            workers: spec?.provider.workers ?? 1,
          }),
        ),
    },
    { name: 'processors', look: () => Promise.resolve(lookAtProcessors(spec?.provider.workers ?? 1)) },
  ];
}

/** Of a configuration that says nothing about it. */
const DEFAULT_HEAP = '512m';

async function lookAtJmeter(
  spec: RunSpec | null,
  env: Parameters<typeof findJmeter>[0]['env'],
  cacheDir: string,
): Promise<Look> {
  const version = spec?.jmeter.version ?? defaultJmeterVersion;
  const passedOver: string[] = [];
  const say = (text: string): void => {
    passedOver.push(text);
  };
  const found = await findJmeter({ version, configuredHome: spec?.jmeter.home ?? null, env, cacheDir, say });
  const why = passedOver.length === 0 ? '' : `; ${passedOver.join(' ')}`;
  if (found !== null) return good(`${found.version} (${found.home})${why}`);
  const hasMaven = (await findOnPath('mvn', env)) !== null;
  const ways = [
    ...(hasMaven ? ['Maven'] : []),
    ...(apacheReleases[version] === undefined ? [] : ['the Apache release']),
  ];
  if (ways.length > 0)
    return good(`${version} is not here; the first run installs it into ${cacheDir} by ${ways.join(' or ')}${why}`);
  return bad(
    `${version} is neither here nor known how to be installed${why}`,
    `Unpack JMeter ${version} and point JMETER_HOME to it, or install Maven.`,
  );
}

function lookAtProcessors(workers: number): Look {
  const cores = availableParallelism();
  const found = `${cores} for ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
  return cores >= workers
    ? good(found)
    : warning(found, 'Use fewer workers: a JMeter that waits for a processor measures itself.');
}

/** What could not be started is bad, and says itself what to do. */
async function startable(look: () => Promise<Look>): Promise<Look> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return bad(error.message, error.hint ?? 'See to what the message says.');
  }
}
