import { propertyName } from '../plan/properties.ts';
import { isThreadGroup } from './element-kinds.ts';
import { groupEdits } from './group-edits.ts';
import { readElements, type PlanElement } from './plan-element.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { TextEdit } from './text-edit.ts';
import type { ThreadGroupFact } from './thread-groups.ts';
import { loadGroups, usersWords, type UsersWord } from './users-words.ts';
import { readXml } from './xml-node.ts';

/** The edits of a plan, none when it reads everything already, and what could not be edited: whole sentences. */
export interface Parameterised {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly string[];
}

/**
 * The edits that let the plan read users, ramp-up and duration, its present numbers staying the defaults. `facts` are those
 * of the same text; `names` are `load.names`. Throws `InputError` when the text is not a plan.
 */
export function parameterisePlan(
  planText: string,
  facts: PlanFacts,
  names: Readonly<Record<string, string>>,
): Parameterised {
  const groups = loadGroups(facts.groups);
  const words = usersWords(groups, names);
  const elements = groupElements(readElements(readXml(planText, facts.path), facts.path));
  const edits: TextEdit[] = [];
  const notes: string[] = [];
  for (const [index, fact] of facts.groups.entries()) {
    const element = elements[index];
    if (element === undefined || !groups.includes(fact)) continue;
    const users = words.get(fact);
    const changed = groupEdits(
      { planText, element, fact, variables: facts.variables },
      {
        users: users?.property === null ? propertyName(names, users.word) : null,
        rampUp: propertyName(names, 'rampUp'),
        duration: propertyName(names, 'duration'),
        rate: propertyName(names, 'rate'),
      },
    );
    edits.push(...changed.edits);
    notes.push(...changed.notes, ...keptUsersNotes(fact, words.has(fact)), ...nameNotes(users, names));
  }
  return { edits, notes };
}

/** The thread groups in the order in which the facts list them. */
function groupElements(top: readonly PlanElement[]): readonly PlanElement[] {
  return top.flatMap((element) => (isThreadGroup(element) ? [element] : groupElements(element.children)));
}

function keptUsersNotes(group: ThreadGroupFact, hasWord: boolean): readonly string[] {
  if (hasWord || group.model !== 'threads') return [];
  return [
    `The thread group ${JSON.stringify(group.name)} (${group.at}) keeps its own number of users, since another group reads the users of the load. Let that one read users.<group> if both are meant.`,
  ];
}

/** A plan that reads the number under its own name needs no edit but a line in the configuration. */
function nameNotes(users: UsersWord | undefined, names: Readonly<Record<string, string>>): readonly string[] {
  const property = users?.property ?? null;
  if (users === undefined || property === null || property === propertyName(names, users.word)) return [];
  return [
    `The plan reads the property ${JSON.stringify(property)} for ${users.word}: write load.names: { ${JSON.stringify(users.word)}: ${JSON.stringify(property)} }.`,
  ];
}
