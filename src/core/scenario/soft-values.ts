import type { ReadyDocument } from '../protocol/documents.ts';
import type { ScenarioHashes } from './scenario-hashes.ts';
import { joinedKinds } from './scenario-key.ts';

/** The soft parts of the scenario by name: versions to the patch, and hashes of files and properties. `null`: unknown, or there are none. */
export function softValues(
  ready: readonly ReadyDocument[],
  { planHashes, dataHash, pluginsHash, propertiesHash }: ScenarioHashes,
): Record<string, string | null> {
  return {
    jmeterVersion: joinedKinds(ready.map(({ versions }) => versions.jmeter)),
    javaVersion: joinedKinds(ready.map(({ versions }) => versions.java)),
    nodeVersion: joinedKinds(ready.map(({ versions }) => versions.node)),
    plan: planHashes?.all ?? null,
    data: dataHash,
    plugins: pluginsHash,
    properties: propertiesHash,
  };
}
