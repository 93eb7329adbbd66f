import { nearestName } from '../render/nearest-name.ts';
import { propertyName } from '../plan/properties.ts';
import type { RunSpec } from '../plan/run-spec.ts';
import { formatNumber } from '../render/numbers.ts';
import { listed, type Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';
import { isReadInOtherCase, unsuppliedReads } from './reads-of-name.ts';
import { suppliedProperties } from './supplied-properties.ts';
import type { ThreadGroupFact } from './thread-groups.ts';

/** Whether exactly one of the thread groups takes the users, or each entry of `load.groups`; users of other groups are said. */
export function judgeUsers(groups: readonly ThreadGroupFact[], facts: PlanFacts, spec: RunSpec): Judgement {
  const { users } = spec.load;
  switch (users.kind) {
    case 'from-plan':
      return { faults: [], notes: [] };
    case 'total':
      return { faults: totalFaults(users.users, groups, facts, spec), notes: ownUserNotes(groups) };
    case 'groups': {
      const each = Object.entries(users.groups).flatMap(([name, count]) =>
        groupFaults(name, count, groups, facts, spec),
      );
      return { faults: [...each, ...sumFaults(groups, spec)], notes: ownUserNotes(groups) };
    }
  }
}

/** Beside a group that takes the users, one with a number of its own makes more of them. Alone it is a fault already. */
function ownUserNotes(groups: readonly ThreadGroupFact[]): readonly string[] {
  if (!groups.some((group) => (group.users?.properties.length ?? 0) > 0)) return [];
  return groups
    .filter((group) => (group.users?.literal ?? 0) > 0)
    .map(
      (group) =>
        `The thread group "${group.name}" (${group.users?.at ?? group.at}) starts ${formatNumber(group.users?.literal ?? 0)} users of its own on every worker, beside those of load.users.`,
    );
}

function sumFaults(groups: readonly ThreadGroupFact[], spec: RunSpec): readonly string[] {
  const property = propertyName(spec.load.names, 'users');
  return groups
    .filter((group) => group.users?.properties.includes(property))
    .map(
      (group) =>
        `${group.users?.at ?? group.at} the thread group "${group.name}" reads the property "${property}", which is the sum of all groups. Give it an entry of its own in load.groups and write \${__P(${property}.<group>)} there.`,
    );
}

function totalFaults(
  users: number,
  groups: readonly ThreadGroupFact[],
  facts: PlanFacts,
  spec: RunSpec,
): readonly string[] {
  const property = propertyName(spec.load.names, 'users');
  const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
  if (drivenBy.length === 1) return [];
  if (drivenBy.length === 0) {
    if (isReadInOtherCase(facts, spec, property)) return [];
    return [
      `load.users: ${formatNumber(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${usersHint('users', property, groups, facts, spec)}`,
    ];
  }
  const names = drivenBy.map((group) => group.name);
  const each = splitEvenly(users, names.length);
  const example = names.map((name, index) => `${JSON.stringify(name)}: ${each[index] ?? 0}`).join(', ');
  const sum = formatNumber(users * names.length);
  return [
    `load.users: ${names.length} thread groups (${listed(names)}) each read the property "${property}", so ${formatNumber(users)} users would become ${sum} (${names.map(() => formatNumber(users)).join(' + ')}). Give each group its own: load.groups: { ${example} }, and in each ${pasteLine(drivenBy[0], `${property}.<group>`)}`,
  ];
}

function splitEvenly(users: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor(users / parts) + (index < users % parts ? 1 : 0));
}

function groupFaults(
  name: string,
  users: number,
  groups: readonly ThreadGroupFact[],
  facts: PlanFacts,
  spec: RunSpec,
): readonly string[] {
  const property = propertyName(spec.load.names, `users.${name}`);
  const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
  if (drivenBy.length === 1) return [];
  if (drivenBy.length > 1) {
    const sum = formatNumber(users * drivenBy.length);
    return [
      `load.groups.${name}: ${drivenBy.length} thread groups (${listed(drivenBy.map((group) => group.name))}) each read the property "${property}", so ${formatNumber(users)} users would become ${sum}. Give each its own entry.`,
    ];
  }
  if (isReadInOtherCase(facts, spec, property)) return [];
  const named = groups.filter((group) => group.name === name);
  const hint = usersHint(`users.${name}`, property, named.length > 0 ? named : groups, facts, spec);
  return [
    `load.groups.${name}: ${formatNumber(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${hint}`,
  ];
}

/** What to do about users that nobody reads: the property that the plan does read there, else the line to paste. */
function usersHint(
  word: string,
  property: string,
  groups: readonly ThreadGroupFact[],
  facts: PlanFacts,
  spec: RunSpec,
): string {
  const countable = groups.find((group) => USERS_PROPERTY.has(group.model));
  if (countable === undefined) {
    return `Its groups (${listed(groups.map((group) => group.name))}) do not count users: write load.users: from-plan.`;
  }
  const supplied = suppliedProperties(spec);
  const driving = groups.flatMap((group) => group.users?.properties ?? []).filter((name) => !supplied.has(name));
  const meant = nearestName(property, unsuppliedReads(facts, spec)) ?? driving[0];
  const question =
    meant === undefined
      ? ''
      : `Did you mean "${meant}", which the plan reads? Then write load.names: { ${JSON.stringify(word)}: ${JSON.stringify(meant)} }. Else paste`;
  return `${question === '' ? 'Paste' : question} into "${countable.name}" (${countable.users?.at ?? countable.at}): ${pasteLine(countable, property)}`;
}

const USERS_PROPERTY: ReadonlyMap<ThreadGroupFact['model'], string> = new Map<ThreadGroupFact['model'], string>([
  ['threads', 'ThreadGroup.num_threads'],
  ['stepping', 'ThreadGroup.num_threads'],
  ['unknown', 'ThreadGroup.num_threads'],
  ['concurrency', 'TargetLevel'],
]);

function pasteLine(group: ThreadGroupFact | undefined, property: string): string {
  const name = USERS_PROPERTY.get(group?.model ?? 'threads') ?? 'ThreadGroup.num_threads';
  return `<stringProp name="${name}">\${__P(${property})}</stringProp>`;
}
