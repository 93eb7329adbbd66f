import { nearestName } from '../core/render/nearest-name.ts';
import { propertyWords } from '../core/plan/properties.ts';
import type { Fault } from './fault.ts';
import { givenText } from './given-text.ts';
import { scenarioName } from './scenario-name.ts';
import type { ConfigNode, ConfigPath } from './tree/node.ts';
import { keyPlaceAt, nodeAt, placeAt } from './tree/node.ts';

/**
 * What keys say about each other. Looked for in the tree, not in the schema's answer,
 * so that a fault elsewhere does not hide these.
 */
export function crossFaults(root: ConfigNode): readonly Fault[] {
  return [
    ...userFaults(root),
    ...rampUpFaults(root),
    ...nameFaults(root),
    ...wordFaults(root),
    ...dataFaults(root),
    ...purposeFaults(root),
  ];
}

function userFaults(root: ConfigNode): readonly Fault[] {
  const load = nodeAt(root, ['load']);
  if (load?.kind !== 'block') return [];
  const users = nodeAt(load, ['users']);
  const groups = nodeAt(load, ['groups']);
  if (users === null && groups === null) {
    return [fault(root, ['load', 'users'], 'missing, a whole number from 1, from-plan, or load.groups expected')];
  }
  if (users !== null && groups !== null) {
    const [at, other] = users.place.kind === 'flag' ? ['users', 'groups'] : ['groups', 'users'];
    const text = `given together with load.${other}, one of the two expected: the users of groups are their sum`;
    return [keyFault(root, ['load', at], text)];
  }
  const total = sumOfUsers(users ?? groups);
  const workers = numberAt(root, ['provider', 'workers']) ?? 1;
  if (total === null || total >= workers) return [];
  const at = users === null ? ['load', 'groups'] : ['load', 'users'];
  return [fault(root, at, `${total} given, at least one user for each of the ${workers} workers expected`)];
}

function sumOfUsers(node: ConfigNode | null): number | null {
  if (node?.kind === 'scalar') return isPositiveInteger(node.value) ? node.value : null;
  if (node?.kind !== 'block' || node.entries.size === 0) return null;
  const values = [...node.entries.values()].map((entry) => (entry.node.kind === 'scalar' ? entry.node.value : null));
  return values.every(isPositiveInteger) ? values.reduce((sum, users) => sum + users, 0) : null;
}

function numberAt(root: ConfigNode, path: ConfigPath): number | null {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && isPositiveInteger(node.value) ? node.value : null;
}

function isPositiveInteger(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function rampUpFaults(root: ConfigNode): readonly Fault[] {
  const users = nodeAt(root, ['load', 'users']);
  const isFromPlan = users?.kind === 'scalar' && users.value === 'from-plan';
  if (isFromPlan || nodeAt(root, ['load'])?.kind !== 'block' || nodeAt(root, ['load', 'rampUp']) !== null) return [];
  return [fault(root, ['load', 'rampUp'], 'missing, a duration such as 60s expected (0s starts all users at once)')];
}

function nameFaults(root: ConfigNode): readonly Fault[] {
  const plan = nodeAt(root, ['plan']);
  if (nodeAt(root, ['name']) !== null || plan?.kind !== 'scalar' || typeof plan.value !== 'string') return [];
  if (scenarioName(plan.value) !== null) return [];
  return [fault(root, ['name'], `missing, and the plan's name does not make one, a name such as checkout expected`)];
}

function wordFaults(root: ConfigNode): readonly Fault[] {
  const names = nodeAt(root, ['load', 'names']);
  if (names?.kind !== 'block') return [];
  const groups = nodeAt(root, ['load', 'groups']);
  const ofGroups =
    groups?.kind === 'block'
      ? [...groups.entries.keys()].flatMap((group) => [`users.${group}`, `firstUser.${group}`])
      : [];
  const words: readonly string[] = [...propertyWords, ...ofGroups];
  return [...names.entries.keys()]
    .filter((word) => !words.includes(word))
    .map((word) => {
      const near = nearestName(word, words);
      const advice = near === null ? `one of ${words.join(', ')} expected` : `did you mean ${near}?`;
      return keyFault(root, ['load', 'names', word], `unknown word given, ${advice}`);
    });
}

function dataFaults(root: ConfigNode): readonly Fault[] {
  const data = nodeAt(root, ['data']);
  if (data?.kind !== 'list') return [];
  const faults: Fault[] = [];
  const seen = new Set<unknown>();
  for (const [index, item] of data.items.entries()) {
    const text = (key: string): unknown => {
      const node = nodeAt(item, [key]);
      return node?.kind === 'scalar' ? node.value : null;
    };
    const file = text('file');
    if (text('unique') === true && text('split') !== 'lines') {
      faults.push(
        fault(
          root,
          ['data', index, 'unique'],
          'true given, split: lines expected with it: rows that are not dealt are not unique',
        ),
      );
    }
    if (typeof file === 'string' && seen.has(file)) {
      faults.push(
        fault(root, ['data', index, 'file'], `${JSON.stringify(file)} given a second time, each file once expected`),
      );
    }
    seen.add(file);
  }
  return faults;
}

/** A run that neither checks nor compares anything could not fail. */
function purposeFaults(root: ConfigNode): readonly Fault[] {
  const checks = nodeAt(root, ['checks']);
  const isEmpty = checks === null || (checks.kind === 'list' && checks.items.length === 0);
  if (!isEmpty || nodeAt(root, ['baseline']) !== null) return [];
  const expected = 'a list of checks such as [error_rate < 1%], or baseline: {} to compare with earlier runs, expected';
  return [fault(root, ['checks'], `${givenText(checks, ['checks'])}, ${expected}`)];
}

function fault(root: ConfigNode, path: ConfigPath, text: string): Fault {
  return { place: placeAt(root, path), path: path.join('.'), text };
}

function keyFault(root: ConfigNode, path: ConfigPath, text: string): Fault {
  return { place: keyPlaceAt(root, path) ?? placeAt(root, path), path: path.join('.'), text };
}
