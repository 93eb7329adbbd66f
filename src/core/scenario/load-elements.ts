import { decodePlan } from '../jmx/decode-plan.ts';
import { isListener, isSampler, isThreadGroup } from '../jmx/element-kinds.ts';
import { listOf, type PlanElement, readElements, textOf } from '../jmx/plan-element.ts';
import { findByPath, fragmentOf, type ReadBeside } from '../jmx/reach-elements.ts';
import { readXml } from '../jmx/xml-node.ts';
import { elementText } from './element-text.ts';

/** An element that has a part in the load, with what it runs below it, and nothing else. */
export interface LoadElement {
  readonly element: PlanElement;
  /** `setting`: timers, configuration, processors: they act on the samplers beside them and below. */
  readonly kind: 'sampler' | 'controller' | 'setting';
  /** Hash of its own properties, and of it with all that is below. */
  readonly own: string;
  readonly hash: string;
  readonly children: readonly LoadElement[];
}

/** What of a plan generates load, includes and modules in their places. `digest` hashes a list of texts. */
export function loadElements(
  top: readonly PlanElement[],
  readInclude: ReadBeside,
  digest: (...parts: readonly string[]) => string,
): readonly LoadElement[] {
  return visit(top, { top, readInclude, digest, isInGroup: false, inside: [] });
}

interface Walk {
  readonly top: readonly PlanElement[];
  readonly readInclude: ReadBeside;
  readonly digest: (...parts: readonly string[]) => string;
  readonly isInGroup: boolean;
  /** Include paths and module targets around this place, against circles. */
  readonly inside: readonly (string | PlanElement)[];
}

function visit(elements: readonly PlanElement[], walk: Walk): readonly LoadElement[] {
  return elements
    .filter((element) => element.enabled && hasPart(element, walk))
    .map((element) => {
      const children = below(element, { ...walk, isInGroup: walk.isInGroup || isThreadGroup(element) });
      // What an include or a module says by itself is only where the rest stands.
      const own = walk.digest(isReference(element) ? element.className : elementText(element));
      const hash = walk.digest(own, ...children.map((child) => child.hash));
      return { element, kind: kindOf(element, children), own, hash, children };
    });
}

function hasPart(element: PlanElement, { isInGroup }: Walk): boolean {
  if (isListener(element) || element.className.endsWith('Assertion')) return false;
  return isInGroup || !BESIDE_THE_LOAD.has(element.className);
}

/** The work bench and the recorders of the editor; a fragment beside the groups runs only where it is named. */
const BESIDE_THE_LOAD = new Set(['WorkBench', 'ProxyControl', 'HttpMirrorControl', 'TestFragmentController']);

function isReference({ className }: PlanElement): boolean {
  return className === 'IncludeController' || className === 'ModuleController';
}

function below(element: PlanElement, walk: Walk): readonly LoadElement[] {
  if (element.className === 'IncludeController') return included(element, walk);
  if (element.className === 'ModuleController') return ofModule(element, walk);
  return visit(element.children, walk);
}

function included(element: PlanElement, walk: Walk): readonly LoadElement[] {
  const path = textOf(element, 'IncludeController.includepath')?.text ?? '';
  const bytes = path === '' || walk.inside.includes(path) ? null : walk.readInclude(path);
  if (bytes === null) return [];
  const top = readElements(readXml(decodePlan(bytes, path), path), path);
  return visit(fragmentOf(top), { ...walk, top, inside: [...walk.inside, path] });
}

function ofModule(element: PlanElement, walk: Walk): readonly LoadElement[] {
  // The first name is the root of JMeter's tree, which is not in the file.
  const target = findByPath(walk.top, listOf(element, 'ModuleController.node_path').slice(1));
  if (target === null || walk.inside.includes(target)) return [];
  return visit([{ ...target, enabled: true }], { ...walk, inside: [...walk.inside, target] });
}

function kindOf(element: PlanElement, children: readonly LoadElement[]): LoadElement['kind'] {
  // A "Flow Control Action" leaves no row: it paces the requests beside it, as a timer does.
  if (element.className === 'TestAction') return 'setting';
  if (isSampler(element)) return 'sampler';
  const isController = /Control(?:ler)?$/.test(element.className) || element.className === 'TestPlan';
  const runsOthers = children.some(({ kind }) => kind !== 'setting');
  return isController || isThreadGroup(element) || runsOthers ? 'controller' : 'setting';
}
