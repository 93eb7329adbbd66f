import type { Plan } from '../core/plan/plan.ts';
import { checksum } from '../core/protocol/checksum.ts';
import type { BundleManifest } from '../core/protocol/documents.ts';
import { encodeDocument } from '../core/protocol/encode-document.ts';
import { keys } from '../core/protocol/keys.ts';
import type { Channel } from '../ports/channel.ts';
import type { Bundle } from './collect-bundle.ts';
import { putBeforeStart } from './put-before-start.ts';

/** Writes the bundle; the manifest comes last, so a worker that sees it finds every file. */
export async function putBundle(plan: Plan, bundle: Bundle, channel: Channel): Promise<void> {
  const checksums: Record<string, string> = {};
  for (const [path, bytes] of bundle.files) {
    await putBeforeStart(channel, keys.bundle(path), bytes);
    checksums[path] = checksum(bytes);
  }
  const { spec } = plan;
  const manifest: BundleManifest = {
    v: 1,
    kind: 'bundle',
    run: plan.runId,
    fleet: plan.fleetId,
    plan: bundle.plan,
    dryPlan: bundle.dryPlan,
    files: checksums,
    plugins: bundle.plugins,
    propertiesFile: bundle.propertiesFile,
    heap: spec.jmeter.heap,
    jvmArgs: spec.jmeter.jvmArgs,
    labels: spec.labels,
    hosts: spec.target.hosts,
    timings: plan.timings,
  };
  await putBeforeStart(channel, keys.manifest, encodeDocument(manifest));
}
