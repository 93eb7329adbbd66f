import { evaluate } from './evaluate.ts';
import { isScript } from './element-kinds.ts';
import { textOf } from './plan-element.ts';
import type { PropertyUse } from './property-use.ts';
import type { ReachedElement, ReadBeside } from './reach-elements.ts';
import { readScript } from './script-reads.ts';
import { expandedTexts } from './element-texts.ts';

/** One place where a plan reads a property. */
export interface PropertyRead extends PropertyUse {
  /** `file:line`. */
  readonly at: string;
  /** The User Defined Variable whose value the read is, `null` elsewhere. */
  readonly variable: string | null;
}

/** Property and variable names that the running elements of a plan touch. */
export interface NamesInPlan {
  readonly reads: readonly PropertyRead[];
  /** Variables that something uses, also through other variables. */
  readonly usedVariables: ReadonlySet<string>;
  /** Properties that the plan sets itself while it runs. */
  readonly writes: ReadonlySet<string>;
  /** Whether a script sets variables, so that an undefined one may still get a value. */
  readonly scriptsSetVariables: boolean;
}

/** Collects the names from every text of the elements, from scripts and from script files beside the plan. */
export function readNames(
  elements: readonly ReachedElement[],
  variables: ReadonlyMap<string, string>,
  readBeside: ReadBeside,
): NamesInPlan {
  const names: Collected = { reads: [], usedVariables: new Set(), writes: new Set(), scriptsSetVariables: false };
  for (const { element } of elements) {
    for (const { text, at, variable } of expandedTexts(element)) {
      collectExpression(text, at, variable, variables, names);
      if (isScript(element) || text.includes('props.') || text.includes('vars.'))
        collectScript(text, at, variables, names);
    }
    if (!isScript(element)) continue;
    const path = textOf(element, 'filename')?.text ?? '';
    const bytes = path === '' || path.includes('${') ? null : readBeside(path);
    if (bytes !== null) collectScript(Buffer.from(bytes).toString('utf8'), `${path}:1`, variables, names);
  }
  return names;
}

interface Collected extends NamesInPlan {
  readonly reads: PropertyRead[];
  readonly usedVariables: Set<string>;
  readonly writes: Set<string>;
  scriptsSetVariables: boolean;
}

const NOTHING_SUPPLIED = new Map<string, string | null>();

function collectExpression(
  text: string,
  at: string,
  variable: string | null,
  variables: ReadonlyMap<string, string>,
  names: Collected,
): void {
  if (!text.includes('${')) return;
  // Reads inside other variables are collected where those are defined.
  const own = evaluate(text, { variables: new Map(), properties: NOTHING_SUPPLIED });
  for (const read of own.reads) names.reads.push({ ...read, at, variable });
  for (const [, name] of text.matchAll(/\$\{__setProperty\(([^,)]+)/g)) names.writes.add(name ?? '');
  if (variable !== null) return;
  for (const used of evaluate(text, { variables, properties: NOTHING_SUPPLIED }).variables)
    names.usedVariables.add(used);
}

function collectScript(text: string, at: string, variables: ReadonlyMap<string, string>, names: Collected): void {
  const script = readScript(text);
  for (const read of script.reads) names.reads.push({ ...read, at, variable: null });
  for (const written of script.writes) names.writes.add(written);
  for (const used of script.variables) {
    for (const inner of evaluate(`\${${used}}`, { variables, properties: NOTHING_SUPPLIED }).variables)
      names.usedVariables.add(inner);
  }
  if (script.setsVariables) names.scriptsSetVariables = true;
}
