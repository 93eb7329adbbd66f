import { keys } from '../core/protocol/keys.ts';
import type { ReadyDocument } from '../core/protocol/documents.ts';
import { putPatiently, within } from './channel-patience.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { generatorInput } from './generator-input.ts';
import type { AgentIdentity, AgentPorts, Bundle } from './run-load-ports.ts';
import type { BundleManifest } from '../core/protocol/documents.ts';

/**
 * Fetches the bundle, starts the plan with every thread group disabled, and says in the channel that this worker is
 * ready, or what it lacks. Returns the bundle; `null`: it is not ready. Throws at the signal.
 */
export async function becomeReady(
  ports: AgentPorts,
  identity: AgentIdentity,
  manifest: BundleManifest,
  signal: AbortSignal,
): Promise<Bundle | null> {
  const { log } = ports;
  let bundle: Bundle | null = null;
  let versions = { java: 'unknown', jmeter: 'unknown' };
  let fault: ReadyDocument['fault'];
  try {
    versions = await ports.generator.versions();
    bundle = await fetchBundle(ports, manifest, identity.workDir, signal);
    fault = await dryCheck(ports, identity, bundle, signal);
  } catch (error) {
    signal.throwIfAborted();
    fault = { kind: 'worker', text: error instanceof Error ? error.message : String(error) };
  }
  const document = await readyDocument(ports, identity, versions, fault);
  await putPatiently(ports, keys.ready(identity.worker), document, manifest.timings.readyMs);
  log.line(fault === null ? `Worker ${identity.worker} is ready.` : `Worker ${identity.worker}: ${fault.text}`);
  return fault === null ? bundle : null;
}

async function dryCheck(
  { clock, generator }: AgentPorts,
  identity: AgentIdentity,
  bundle: Bundle,
  signal: AbortSignal,
): Promise<ReadyDocument['fault']> {
  const { dryPlan, timings } = bundle.manifest;
  const input = generatorInput(bundle, identity, { plan: dryPlan, folder: 'check', properties: {} });
  const cancel = new AbortController();
  const checking = generator.check(input, AbortSignal.any([signal, cancel.signal]));
  try {
    const answer = await within(clock, timings.readyMs, 'The dry check of the plan', checking);
    return answer.ok ? null : { kind: 'plan', text: answer.fault };
  } finally {
    cancel.abort(new Error('The dry check is over.'));
  }
}

async function readyDocument(
  { counters }: AgentPorts,
  identity: AgentIdentity,
  versions: { readonly java: string; readonly jmeter: string },
  fault: ReadyDocument['fault'],
): Promise<ReadyDocument> {
  return {
    v: 1,
    kind: 'ready',
    worker: identity.worker,
    versions: { ...identity.versions, ...versions },
    cpuModel: counters.cpuModel(),
    machine: counters.machine(),
    cores: await counters.cores(),
    observesGenerator: counters.observes,
    clockOffsetMs: identity.clockOffsetMs,
    fault,
  };
}
