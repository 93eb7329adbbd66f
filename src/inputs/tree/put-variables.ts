import type { Fault } from '../fault.ts';
import type { BlockEntry, ConfigNode, ConfigPath, ScalarNode } from './node.ts';

/** Reads one environment variable; `undefined`: it is not set. */
export type ReadVariable = (name: string) => string | undefined;

/**
 * Puts `${env:NAME}` into the texts of `target` and of `properties`; elsewhere, and in flags, it stays text.
 * A variable that is not set is a fault; one that is set to nothing is not.
 */
export function putVariables(root: ConfigNode, env: ReadVariable, faults: Fault[]): ConfigNode {
  return walk(root, [], (scalar, path) => {
    if (scalar.place.kind === 'flag' || (path[0] !== 'target' && path[0] !== 'properties')) return scalar;
    return expand(scalar, path, env, faults);
  });
}

function walk(
  node: ConfigNode,
  path: ConfigPath,
  change: (scalar: ScalarNode, path: ConfigPath) => ScalarNode,
): ConfigNode {
  switch (node.kind) {
    case 'scalar':
      return change(node, path);
    case 'list':
      return { ...node, items: node.items.map((item, index) => walk(item, [...path, index], change)) };
    case 'block': {
      const entries = new Map<string, BlockEntry>();
      for (const [key, entry] of node.entries) {
        entries.set(key, { ...entry, node: walk(entry.node, [...path, key], change) });
      }
      return { ...node, entries };
    }
  }
}

function expand(scalar: ScalarNode, path: ConfigPath, env: ReadVariable, faults: Fault[]): ScalarNode {
  if (typeof scalar.value !== 'string' || !scalar.value.includes('${env:')) return scalar;
  const missing: string[] = [];
  const value = scalar.value.replaceAll(/\$\{env:([^}]*)\}?/g, (_, name: string) => {
    const found = /^[A-Za-z_]\w*$/.test(name) ? env(name) : undefined;
    if (found === undefined) missing.push(name);
    return found ?? '';
  });
  for (const name of missing) {
    faults.push({
      place: scalar.place,
      path: path.join('.'),
      text: `${JSON.stringify(scalar.written)} given, but the environment variable ${JSON.stringify(name)} is not set: set it, or write the value`,
    });
  }
  // A fault stands for the value: judging what is left of it would only add noise.
  return missing.length > 0 ? { ...scalar, value: null, unresolved: true } : { ...scalar, value };
}
