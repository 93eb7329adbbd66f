import type { BlockEntry, ConfigNode } from './node.ts';

/** `over` laid upon `base`: blocks merge by key, lists and single values replace. Every value keeps its own place. */
export function mergeNodes(base: ConfigNode, over: ConfigNode): ConfigNode {
  if (base.kind !== 'block' || over.kind !== 'block') return over;
  const entries = new Map<string, BlockEntry>(base.entries);
  for (const [key, entry] of over.entries) {
    const below = base.entries.get(key);
    const isMerge = below?.node.kind === 'block' && entry.node.kind === 'block';
    // What is missing in a block is looked for where the block stands in a file, not at the flag that added to it.
    const keyPlace = isMerge && entry.keyPlace.kind === 'flag' ? below.keyPlace : entry.keyPlace;
    entries.set(key, { keyPlace, node: below === undefined ? entry.node : mergeNodes(below.node, entry.node) });
  }
  return { kind: 'block', place: over.place.kind === 'flag' ? base.place : over.place, entries };
}
