import type { Plan } from '../plan/plan.ts';
import type { GoDocument, ReadyDocument } from '../protocol/documents.ts';

/**
 * The hard parts of the scenario by name: loads that differ in one of them are not compared. Durations in ms; `null`: the part
 * does not apply here. Workers of several kinds are joined by ` + `, sorted. `baseline.key` replaces all of them.
 */
export function scenarioKey(
  plan: Plan,
  go: GoDocument,
  ready: readonly ReadyDocument[],
): Record<string, string | number | null> {
  const { spec } = plan;
  if (spec.baseline.key !== null) return { [OWN_KEY]: spec.baseline.key };
  return {
    users: plan.users,
    ratePerSec: spec.load.ratePerSec,
    rampUpMs: plan.rampUpMs,
    warmUpMs: plan.warmUpMs,
    durationMs: plan.durationMs,
    workers: Object.keys(go.workers).length,
    provider: spec.provider.kind,
    region: null,
    cpuModel: joinedKinds(ready.map((worker) => worker.cpuModel)),
    cores: joinedKinds(ready.map((worker) => String(worker.cores))),
    environment: spec.target.environment,
    jdk: joinedKinds(ready.map((worker) => javaFeature(worker.versions.java))),
    jmeter: joinedKinds(ready.map((worker) => majorMinor(worker.versions.jmeter))),
    timingsFactor: spec.timingsFactor,
  };
}

/** Name of the only part of a key that the user chose. */
export const OWN_KEY = 'key';

/** Every kind once, sorted; `null`: none is known. */
export function joinedKinds(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].sort().join(' + ');
}

/** `17.0.12` is 17, `1.8.0_412` is 8. */
function javaFeature(version: string): string {
  const [major = version, minor] = version.split(/[._+-]/);
  return major === '1' && minor !== undefined ? minor : major;
}

function majorMinor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
