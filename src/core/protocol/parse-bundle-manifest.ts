import type { Timings } from '../plan/timings.ts';
import type { BundleManifest } from './documents.ts';
import { type Parsed, refuse } from './parsed.ts';
import { pathFault } from './path-fault.ts';
import { amount, count, name, oneOf, text } from './scalar-shapes.ts';
import { decides, listOf, mapOf, nullable, objectOf } from './shape.ts';

/** The list of what a worker gets, or why it is refused. No path of it leaves the bundle. */
export function parseBundleManifest(value: unknown): Parsed<'manifest', BundleManifest> {
  const refused = refuse('bundle', manifestShape, value, () => manifestRules(value as BundleManifest));
  return refused ?? { ok: true, manifest: value as BundleManifest };
}

const timings = objectOf<Timings>({
  channelPollMs: decides(amount),
  startDelayMs: decides(amount),
  windowPollMs: decides(amount),
  readyMs: decides(amount),
  gracefulDrainMs: decides(amount),
  resultsDrainMs: decides(amount),
  heartbeatMs: decides(amount),
  heartbeatDeadMs: decides(amount),
  hookMs: decides(amount),
  stopTermMs: decides(amount),
  stopKillMs: decides(amount),
});

const manifestShape = objectOf<BundleManifest>({
  v: decides(oneOf(1)),
  kind: decides(oneOf('bundle')),
  run: decides(name),
  fleet: decides(name),
  plan: decides(name),
  dryPlan: decides(name),
  files: decides(mapOf(text, pathFault)),
  plugins: decides(listOf(name)),
  propertiesFile: decides(nullable(name)),
  heap: decides(name),
  jvmArgs: decides(listOf(text)),
  labels: decides(objectOf<BundleManifest['labels']>({ ignore: decides(listOf(text)), rename: decides(mapOf(text)) })),
  hosts: decides(
    listOf(
      objectOf<BundleManifest['hosts'][number]>({
        host: decides(name),
        port: decides(nullable(count)),
        via: decides(oneOf('any', 'redirect')),
      }),
    ),
  ),
  timings: decides(timings),
});

function manifestRules(manifest: BundleManifest): string[] {
  const faults: string[] = [];
  for (const [path, sum] of Object.entries(manifest.files)) {
    if (!/^[0-9a-f]{64}$/.test(sum)) faults.push(`files[${JSON.stringify(path)}] is not a SHA-256 in hex`);
  }
  const named = [manifest.plan, manifest.dryPlan, ...manifest.plugins, manifest.propertiesFile].filter(
    (path) => path !== null,
  );
  for (const path of named) {
    const fault = pathFault(path);
    if (fault !== null) faults.push(`${JSON.stringify(path)}: ${fault}`);
    else if (!Object.hasOwn(manifest.files, path)) faults.push(`${JSON.stringify(path)} is not among the files`);
  }
  return faults;
}
