import type { BuildSpec, ReadySpec, ReadyValue } from '../core/plan/run-spec.ts';
import { parseJsonPath } from '../core/ready/json-path.ts';
import { durationMs } from './duration-ms.ts';
import { readyUrl } from './ready-url.ts';
import type { TargetConfig } from './schema/target.ts';
import type { ConfigNode } from './tree/node.ts';
import { nodeAt } from './tree/node.ts';

/** What the target must answer, of a configuration without faults; `null`: it is not asked. */
export function readySpec({ url, ready }: TargetConfig, root: ConfigNode, build: BuildSpec): ReadySpec | null {
  if (ready === undefined) return null;
  const asked = readyUrl(ready.url, url);
  if (asked === null) throw new Error(`${JSON.stringify(ready.url)} is no address that can be asked`);
  return { url: asked.href, value: readyValue(ready, root, build), withinMs: durationMs(ready.within) };
}

function readyValue(
  { json, equals }: NonNullable<TargetConfig['ready']>,
  root: ConfigNode,
  build: BuildSpec,
): ReadyValue | null {
  const steps = json === undefined ? null : parseJsonPath(json);
  if (json === undefined || steps === null || equals === undefined) return null;
  if (equals === 'build') return { at: json, steps, equals: { kind: 'build', text: build.sha ?? '' } };
  // As written: 1.10 is not 1.1.
  const node = nodeAt(root, ['target', 'ready', 'equals']);
  const text = typeof equals !== 'string' && node?.kind === 'scalar' ? node.written : String(equals);
  return { at: json, steps, equals: { kind: 'text', text } };
}
