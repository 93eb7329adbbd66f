import type { ThreadGroupFact } from './thread-groups.ts';

/**
 * The name of each group in `load.groups` and in `users.<name>`: its own, reduced to letters, digits, blanks, `.`, `_` and
 * `-`, since it stands in an expression, a properties file and YAML; a second one of the same name gets a number.
 */
export function groupKeys(groups: readonly ThreadGroupFact[]): ReadonlyMap<ThreadGroupFact, string> {
  const keys = new Map<ThreadGroupFact, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    const plain = group.name
      .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '-')
      .replaceAll(/^[ ._-]+|[ ._-]+$/g, '')
      .replaceAll(/ +/g, ' ');
    const base = plain === '' ? 'group' : plain;
    let key = base;
    for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
    taken.add(key);
    keys.set(group, key);
  }
  return keys;
}
