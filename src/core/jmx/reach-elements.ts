import { InputError } from '../verdict/run-error.ts';
import { decodePlan } from './decode-plan.ts';
import { isThreadGroup } from './element-kinds.ts';
import { listOf, readElements, textOf, type PlanElement } from './plan-element.ts';
import { readXml } from './xml-node.ts';

/** An element that JMeter runs, with what surrounds it. */
export interface ReachedElement {
  readonly element: PlanElement;
  /** The thread group that runs it; `null` for what stands beside the groups. */
  readonly group: PlanElement | null;
  /** Request defaults in scope, nearest first. */
  readonly defaults: readonly PlanElement[];
}

/** An Include Controller and whether its file was there. */
export interface IncludeFact {
  readonly path: string;
  readonly found: boolean;
  readonly at: string;
}

/** What JMeter reaches from the top of a plan. */
export interface Reached {
  readonly elements: readonly ReachedElement[];
  readonly includes: readonly IncludeFact[];
  /** Module Controllers whose target is not in the plan. */
  readonly brokenModules: readonly { readonly name: string; readonly target: string; readonly at: string }[];
}

/** Reads a file relative to the plan's folder; `null`: there is none. */
export type ReadBeside = (path: string) => Uint8Array | null;

/**
 * The enabled elements that JMeter runs, fragments included where an Include or Module Controller names them.
 * Throws `InputError` when an included file is not a plan, includes itself, or the whole has over 200,000 elements.
 */
export function reachElements(top: readonly PlanElement[], readInclude: ReadBeside): Reached {
  const walk: Walk = { top, readInclude, elements: [], includes: [], brokenModules: [], inside: [] };
  visit(top, null, [], walk);
  return walk;
}

/** A bound on includes and modules that multiply each other. */
const MAX_ELEMENTS = 200_000;

interface Walk extends Reached {
  readonly top: readonly PlanElement[];
  readonly readInclude: ReadBeside;
  readonly elements: ReachedElement[];
  readonly includes: IncludeFact[];
  readonly brokenModules: { readonly name: string; readonly target: string; readonly at: string }[];
  /** Include paths and module targets that are being walked, against circles. */
  readonly inside: (string | PlanElement)[];
}

function visit(
  children: readonly PlanElement[],
  group: PlanElement | null,
  outer: readonly PlanElement[],
  walk: Walk,
): void {
  const own = children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
  const defaults = own.length === 0 ? outer : [...own, ...outer];
  for (const element of children) {
    if (!element.enabled || isParked(element, group)) continue;
    if (walk.elements.length === MAX_ELEMENTS) {
      throw new InputError([
        `${element.at} the plan with its includes has more than ${MAX_ELEMENTS.toLocaleString('en-US')} elements.`,
      ]);
    }
    const insideOf = isThreadGroup(element) ? element : group;
    walk.elements.push({ element, group: insideOf, defaults: withOwn(element, defaults) });
    if (element.className === 'IncludeController') visitInclude(element, insideOf, defaults, walk);
    else if (element.className === 'ModuleController') visitModule(element, insideOf, defaults, walk);
    else visit(element.children, insideOf, defaults, walk);
  }
}

/** A fragment beside the groups runs only where it is named; the work bench of old plans never. */
function isParked(element: PlanElement, group: PlanElement | null): boolean {
  return element.className === 'WorkBench' || (element.className === 'TestFragmentController' && group === null);
}

function withOwn(element: PlanElement, defaults: readonly PlanElement[]): readonly PlanElement[] {
  const own = element.children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
  return own.length === 0 ? defaults : [...own, ...defaults];
}

function visitInclude(
  element: PlanElement,
  group: PlanElement | null,
  defaults: readonly PlanElement[],
  walk: Walk,
): void {
  const path = textOf(element, 'IncludeController.includepath')?.text ?? '';
  // JMeter takes the path literally: functions are not evaluated there.
  const bytes = path === '' ? null : walk.readInclude(path);
  walk.includes.push({ path, found: bytes !== null, at: element.at });
  if (bytes === null) return;
  if (walk.inside.includes(path)) throw new InputError([`${element.at} the included file ${path} includes itself.`]);
  walk.inside.push(path);
  const top = readElements(readXml(decodePlan(bytes, path), path), path);
  visit(fragmentOf(top), group, defaults, { ...walk, top });
  walk.inside.pop();
}

/** What an Include Controller runs of a file: JMeter takes what is below the first fragment, nothing else. */
export function fragmentOf(top: readonly PlanElement[]): readonly PlanElement[] {
  for (const element of top) {
    if (element.className === 'TestPlan') return fragmentOf(element.children);
    if (element.className === 'TestFragmentController') return element.children;
  }
  return [];
}

function visitModule(
  element: PlanElement,
  group: PlanElement | null,
  defaults: readonly PlanElement[],
  walk: Walk,
): void {
  const names = listOf(element, 'ModuleController.node_path');
  // The first name is the root of JMeter's tree, which is not in the file.
  const target = findByPath(walk.top, names.slice(1));
  if (target === null) {
    walk.brokenModules.push({ name: element.name, target: names.slice(2).join(' / '), at: element.at });
    return;
  }
  if (walk.inside.includes(target))
    throw new InputError([
      `${element.at} the module controller "${element.name}" runs itself through "${target.name}".`,
    ]);
  walk.inside.push(target);
  walk.elements.push({ element: target, group, defaults });
  visit(target.children, group, defaults, walk);
  walk.inside.pop();
}

/** What a Module Controller runs: the last of several with the same path, as JMeter does; whether its parents are enabled does not matter. */
export function findByPath(level: readonly PlanElement[], names: readonly string[]): PlanElement | null {
  const [name, ...rest] = names;
  if (name === undefined) return null;
  let found: PlanElement | null = null;
  for (const element of level) {
    if (element.name !== name || element.className === 'ModuleController') continue;
    found = (rest.length === 0 ? element : findByPath(element.children, rest)) ?? found;
  }
  return found;
}
