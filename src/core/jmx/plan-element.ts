import { InputError } from '../verdict/run-error.ts';
import type { XmlNode } from './xml-node.ts';

/** One test element of a plan: a sampler, controller, timer, … */
export interface PlanElement {
  /** Class name without its package, such as `ThreadGroup`. */
  readonly className: string;
  /** Class name as written: JMeter's own have short aliases, plugins their whole name. */
  readonly fullName: string;
  readonly guiClass: string;
  /** The name that the user gave it. */
  readonly name: string;
  /** Its own switch; a disabled parent disables it as well. */
  readonly enabled: boolean;
  readonly children: readonly PlanElement[];
  readonly node: XmlNode;
  readonly file: string;
  /** `file:line`. */
  readonly at: string;
}

/** A property of an element as text, functions not evaluated. */
export interface ElementText {
  readonly text: string;
  /** `file:line`. */
  readonly at: string;
}

/** The top elements of a plan file, normally one `TestPlan`. Throws `InputError` when the root is not `jmeterTestPlan`. */
export function readElements(root: XmlNode, file: string): readonly PlanElement[] {
  if (root.tag !== 'jmeterTestPlan') {
    throw new InputError([
      `${file}:${root.line} this is not a JMeter plan: its root element is <${root.tag}>, expected <jmeterTestPlan>. Name the .jmx file that JMeter saved.`,
    ]);
  }
  return root.children.filter((child) => child.tag === 'hashTree').flatMap((tree) => elementsOf(tree, file));
}

/** The property of that name, `null` when the element has none. JMeter writes it as an attribute or, for floats, as a child. */
export function textOf(element: PlanElement, property: string): ElementText | null {
  const node = propertyNode(element, property);
  if (node === undefined) return null;
  const value = node.attributes['name'] === property ? node : node.children.find((child) => child.tag === 'value');
  return { text: value?.text ?? '', at: `${element.file}:${node.line}` };
}

/** Whether the boolean property is `true`; anything else and a missing one are `false`, as in JMeter. */
export function isSet(element: PlanElement, property: string): boolean {
  return textOf(element, property)?.text.trim().toLowerCase() === 'true';
}

/** The texts of a table property, row by row; empty when there is none. */
export function rowsOf(element: PlanElement, property: string): readonly (readonly string[])[] {
  const rows = propertyNode(element, property)?.children ?? [];
  return rows.map((row) => row.children.map((cell) => cell.text));
}

/** The texts of a list property; empty when there is none. */
export function listOf(element: PlanElement, property: string): readonly string[] {
  return (propertyNode(element, property)?.children ?? []).map((item) => item.text);
}

/** The XML node of a property. */
export function propertyNode(element: PlanElement, property: string): XmlNode | undefined {
  return element.node.children.find(
    (child) =>
      child.attributes['name'] === property ||
      child.children.some((inner) => inner.tag === 'name' && inner.text === property),
  );
}

/** Children of a `hashTree` come in pairs: an element and the `hashTree` of what is below it. */
function elementsOf(tree: XmlNode, file: string): PlanElement[] {
  const elements: PlanElement[] = [];
  for (const [index, node] of tree.children.entries()) {
    if (node.tag === 'hashTree') continue;
    const below = tree.children[index + 1];
    elements.push(elementOf(node, below?.tag === 'hashTree' ? elementsOf(below, file) : [], file));
  }
  return elements;
}

function elementOf(node: XmlNode, children: readonly PlanElement[], file: string): PlanElement {
  const fullName = node.attributes['class'] ?? node.tag;
  return {
    className: fullName.slice(fullName.lastIndexOf('.') + 1),
    fullName,
    guiClass: node.attributes['guiclass'] ?? '',
    name: node.attributes['testname'] ?? '',
    enabled: isEnabled(node.attributes['enabled']),
    children,
    node,
    file,
    at: `${file}:${node.line}`,
  };
}

/** JMeter takes a missing or empty attribute for enabled and parses the rest as a Java boolean. */
function isEnabled(attribute: string | undefined): boolean {
  return attribute === undefined || attribute === '' || attribute.toLowerCase() === 'true';
}
