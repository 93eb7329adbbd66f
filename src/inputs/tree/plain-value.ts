import type { ConfigNode } from './node.ts';

/** The tree as plain data, without places. Blocks have no prototype: no key means more than its value. */
export function plainValue(node: ConfigNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'block': {
      const block = Object.create(null) as Record<string, unknown>;
      for (const [key, entry] of node.entries) block[key] = plainValue(entry.node);
      return block;
    }
  }
}
