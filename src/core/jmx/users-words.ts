import { propertyName } from '../plan/properties.ts';
import { groupKeys } from './group-keys.ts';
import type { ThreadGroupFact } from './thread-groups.ts';

/** Which of our words drives the users of a group, and whether the plan reads it already (under that or another name). */
export interface UsersWord {
  /** `users` or `users.<group>`. */
  readonly word: string;
  /** The property that the group reads for it now; `null`: none of its own. */
  readonly property: string | null;
}

/** The groups that make load: enabled, and neither setUp nor tearDown. */
export function loadGroups(groups: readonly ThreadGroupFact[]): readonly ThreadGroupFact[] {
  return groups.filter((group) => group.enabled && group.phase === 'main');
}

/**
 * The word of each group whose users are one number: `users` where there is one such group, `users.<group>` where there
 * are several. Where exactly one of several groups reads the property of `users`, the plan has its total: the others keep theirs.
 */
export function usersWords(
  groups: readonly ThreadGroupFact[],
  names: Readonly<Record<string, string>>,
): ReadonlyMap<ThreadGroupFact, UsersWord> {
  const counted = groups.filter(isCounted);
  const total = propertyName(names, 'users');
  const ofTotal = counted.filter((group) => propertiesOf(group).includes(total));
  const [only] = counted.length === 1 ? counted : ofTotal;
  if (only !== undefined && (counted.length === 1 || ofTotal.length === 1)) {
    const property = propertiesOf(only).includes(total) ? total : (propertiesOf(only)[0] ?? null);
    return new Map([[only, { word: 'users', property }]]);
  }
  const keys = groupKeys(groups);
  return new Map(
    counted.map((group) => {
      const own = propertiesOf(group).find((name) => name !== total && readers(counted, name) === 1) ?? null;
      return [group, { word: wordOf(own, names) ?? `users.${keys.get(group) ?? group.name}`, property: own }];
    }),
  );
}

/** Whether one number says how many users the group has; a missing number of an ordinary group is one. */
function isCounted(group: ThreadGroupFact): boolean {
  switch (group.model) {
    case 'threads':
      return true;
    case 'unknown':
    case 'concurrency':
    case 'stepping':
      return group.users !== null;
    case 'ultimate':
      return group.users?.terms.length === 1;
    case 'arrivals':
    case 'free-form-arrivals':
    case 'open-model':
      return false;
  }
}

function propertiesOf(group: ThreadGroupFact): readonly string[] {
  return group.users?.properties ?? [];
}

function readers(groups: readonly ThreadGroupFact[], property: string): number {
  return groups.filter((group) => propertiesOf(group).includes(property)).length;
}

/** `users.Browse`, when the property is that of a group by its own name or by `names`. */
function wordOf(property: string | null, names: Readonly<Record<string, string>>): string | null {
  if (property === null) return null;
  const named = Object.entries(names).find(([word, name]) => name === property && word.startsWith('users.'));
  if (named !== undefined) return named[0];
  return /^users\.[^\s]/.test(property) ? property : null;
}
