import { createHash } from 'node:crypto';
import { readElements } from '../jmx/plan-element.ts';
import type { ReadBeside } from '../jmx/reach-elements.ts';
import { readXml } from '../jmx/xml-node.ts';
import type { LoadRecord } from '../verdict/load-record.ts';
import { type LoadElement, loadElements } from './load-elements.ts';

/**
 * What a plan does, hashed: as a whole, and for each label what decides about its samples. That is the sampler or transaction
 * with all in it, the timers and settings in its scope, its controllers and its thread group, and every user-defined variable,
 * which JMeter sets for the whole plan. Names, comments, listeners, assertions and disabled elements have no part in it.
 * Labels are names as written. `readInclude` gets paths as the plan writes them. Throws `InputError` when the text is no plan.
 */
export function hashPlan(xml: string, readInclude: ReadBeside = () => null): NonNullable<LoadRecord['planHashes']> {
  const top = loadElements(readElements(readXml(xml, 'plan'), 'plan'), readInclude, digest);
  const hashes = new Map<string, string[]>();
  addLabels(top, digest(...variablesIn(top)), hashes);
  const labels = [...hashes].map(([label, found]): [string, string] => [label, together(found)]);
  return { all: digest(...top.map(({ hash }) => hash)), labels: Object.fromEntries(labels) };
}

/** Adds the hashes of the labels below; `scope` stands for everything above them that acts on them. */
function addLabels(level: readonly LoadElement[], outer: string, hashes: Map<string, string[]>): void {
  const settings = level.filter(({ kind }) => kind === 'setting').map(({ hash }) => hash);
  const scope = digest(outer, ...settings);
  for (const { kind, element, own, hash, children } of level) {
    if (kind === 'setting') continue;
    if (kind === 'sampler' || element.className === 'TransactionController') {
      const known = hashes.get(element.name) ?? [];
      hashes.set(element.name, [...known, digest(scope, hash)]);
    }
    addLabels(children, digest(scope, own), hashes);
  }
}

function variablesIn(elements: readonly LoadElement[]): readonly string[] {
  return elements.flatMap(({ element, hash, children }) =>
    element.className === 'Arguments' ? [hash] : variablesIn(children),
  );
}

/** Samplers of one name make one label. */
function together(hashes: readonly string[]): string {
  const [first = ''] = hashes;
  return hashes.length === 1 ? first : digest(...hashes.toSorted());
}

// 64 bits: enough to tell a few thousand edits apart, and short, because a record holds one for each label.
const HASH_DIGITS = 16;

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, HASH_DIGITS);
}
