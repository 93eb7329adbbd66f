import type { Place } from './place.ts';

/** A value of the configuration together with where it was written. */
export type ConfigNode = ScalarNode | ListNode | BlockNode;

/** A text, number, boolean or nothing. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As written, before variables were put in; what faults show. */
  readonly written: string;
  /** A fault about it is known already. */
  readonly unresolved?: boolean;
}

/** A list. */
export interface ListNode {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly ConfigNode[];
}

/** Keys with values. */
export interface BlockNode {
  readonly kind: 'block';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, BlockEntry>;
}

/** One key with its value. */
export interface BlockEntry {
  readonly keyPlace: Place;
  readonly node: ConfigNode;
}

/** Keys and positions from the root. */
export type ConfigPath = readonly (string | number)[];

/** The node at this path, `null` where there is none. */
export function nodeAt(root: ConfigNode, path: ConfigPath): ConfigNode | null {
  let node: ConfigNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return null;
    if (node.kind === 'block') node = node.entries.get(String(step))?.node;
    else if (node.kind === 'list') node = node.items[Number(step)];
    else return null;
  }
  return node ?? null;
}

/** Where a reader finds this path: its value; where that is missing, the key of the nearest block around it. */
export function placeAt(root: ConfigNode, path: ConfigPath): Place {
  const node = nodeAt(root, path);
  if (node !== null && path.length > 0) return node.place;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const key = keyPlaceAt(root, path.slice(0, length));
    if (key !== null) return key;
  }
  return { ...root.place, line: 1, column: 1 };
}

/** Where the key of this path is written, or the item of a list; `null` where there is none. */
export function keyPlaceAt(root: ConfigNode, path: ConfigPath): Place | null {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (parent === null || last === undefined) return null;
  if (parent.kind === 'block') return parent.entries.get(String(last))?.keyPlace ?? null;
  return nodeAt(root, path)?.place ?? null;
}
