import type * as z from 'zod';
import { nearestName } from '../core/render/nearest-name.ts';
import type { Fault } from './fault.ts';
import { givenText } from './given-text.ts';
import { knownKeys } from './known-keys.ts';
import { laterKeys, laterValues } from './later-keys.ts';
import type { ConfigNode, ConfigPath } from './tree/node.ts';
import { keyPlaceAt, nodeAt, placeAt } from './tree/node.ts';

type Issue = z.core.$ZodIssue;

/** What the schema refuses, in the places where it was written. */
export function schemaFaults(root: ConfigNode, issues: readonly Issue[]): readonly Fault[] {
  return issues.flatMap((issue) => issueFaults(root, issue, []));
}

function issueFaults(root: ConfigNode, issue: Issue, above: ConfigPath): readonly Fault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const node = nodeAt(root, path);
  if (node?.kind === 'scalar' && node.unresolved === true) return [];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKeyFault(root, path, key));
    case 'invalid_union': {
      const meant = meantBranch(issue.errors, node);
      return meant === null
        ? [valueFault(root, path, issue.message)]
        : meant.flatMap((inner) => issueFaults(root, inner, path));
    }
    case 'invalid_key':
      return [keyFault(root, path, issue.issues[0]?.message ?? issue.message)];
    default:
      return [valueFault(root, path, issue.message)];
  }
}

/** Of a text-or-block union the branch whose kind was written; `null` when the value is of neither kind. */
function meantBranch(branches: readonly (readonly Issue[])[], node: ConfigNode | null): readonly Issue[] | null {
  if (node?.kind !== 'block') return null;
  return (
    branches.find((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)) ?? null
  );
}

function unknownKeyFault(root: ConfigNode, parent: ConfigPath, key: string): Fault {
  const path = [...parent, key];
  const place = keyPlaceAt(root, path) ?? placeAt(root, path);
  if (laterKeys.has(path.join('.'))) {
    return { place, path: path.join('.'), text: 'this version does not support the key: remove it' };
  }
  const known = knownKeys(parent);
  const near = nearestName(key, known);
  const advice = near === null ? `one of ${known.join(', ')} expected` : `did you mean ${near}?`;
  return { place, path: path.join('.'), text: `unknown key given, ${advice}` };
}

function keyFault(root: ConfigNode, path: ConfigPath, expected: string): Fault {
  const key = String(path.at(-1) ?? '');
  const place = keyPlaceAt(root, path) ?? placeAt(root, path);
  return {
    place,
    path: path.slice(0, -1).join('.'),
    text: `the key ${JSON.stringify(key)} given, ${expected} expected`,
  };
}

function valueFault(root: ConfigNode, path: ConfigPath, expected: string): Fault {
  const node = nodeAt(root, path);
  const name = path.join('.');
  const later = node?.kind === 'scalar' && (laterValues.get(name)?.includes(String(node.value)) ?? false);
  const text = later
    ? `${givenText(node, path)}, which this version does not support, ${expected} expected`
    : `${givenText(node, path)}, ${expected} expected`;
  return { place: placeAt(root, path), path: name, text };
}
