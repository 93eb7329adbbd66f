import { flagTree } from '../inputs/flag-tree.ts';
import type { Flags } from '../inputs/flags.ts';
import { loadTree, type ReadText } from '../inputs/tree/load-tree.ts';
import { type ConfigNode, nodeAt } from '../inputs/tree/node.ts';
import { placeText } from '../inputs/tree/place.ts';
import { inputName } from './inputs.ts';

/** Where inputs and configuration come from. */
export interface OverrideSource {
  readonly config: { readonly path: string; readonly name: string };
  readonly workspace: string;
  readonly flags: Flags;
  readonly readText: ReadText;
}

/**
 * One sentence per word of the configuration that an input sets, with what the file says where that is something else:
 * `load.users: 50 (input users; loadtest.yml:4:10 says 400)`.
 */
export async function overrides(source: OverrideSource): Promise<readonly string[]> {
  const { config, workspace, flags, readText } = source;
  const file = await loadTree(config, readText);
  const given = flagTree({ flags, nameOf: (word) => `input ${inputName(word)}`, workingDir: workspace }, []);
  return leaves(given, []).map(({ path, node }) => {
    const text = shown(node);
    const there = file.root === null ? null : nodeAt(file.root, path);
    const differs = there !== null && shown(there) !== text;
    const note = differs ? `; ${placeText(there.place)} says ${shown(there)}` : '';
    return `${path.join('.')}: ${text} (${node.place.source}${note})`;
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly node: ConfigNode;
}

function leaves(node: ConfigNode, path: readonly string[]): readonly Leaf[] {
  if (node.kind !== 'block') return [{ path, node }];
  return [...node.entries].flatMap(([key, entry]) => leaves(entry.node, [...path, key]));
}

function shown(node: ConfigNode): string {
  switch (node.kind) {
    case 'scalar':
      // An address may carry credentials.
      return node.written.replaceAll(/\/\/[^/\s]*@/g, '//***@');
    case 'list':
      return node.items.map(shown).join(', ');
    case 'block':
      return 'a block';
  }
}
