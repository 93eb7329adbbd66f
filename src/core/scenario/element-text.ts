import type { PlanElement } from '../jmx/plan-element.ts';
import type { XmlNode } from '../jmx/xml-node.ts';

/**
 * What an element is set to, as text that two elements share exactly when they do the same: its class and its properties by
 * name, without its name, its comment and what only the editor needs. The order of properties and the type that JMeter writes
 * a number or a truth value with, which differs between its versions, do not matter; the order of a list does.
 */
export function elementText(element: PlanElement): string {
  return JSON.stringify([element.fullName, byName(element.node.children)]);
}

type Shape = string | readonly Shape[];

function byName(properties: readonly XmlNode[]): Shape {
  return properties
    .map((property): readonly [string, Shape] => [nameOf(property), valueOf(property)])
    .filter(([name]) => !NOT_LOAD.has(name))
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** Properties that say nothing about the load. */
const NOT_LOAD = new Set([
  'TestPlan.comments',
  'TestElement.name',
  'TestElement.enabled',
  'TestElement.gui_class',
  'TestElement.test_class',
]);

/** JMeter writes the name as an attribute or, for floats, as a child. */
function nameOf(property: XmlNode): string {
  return property.attributes['name'] ?? property.children.find(({ tag }) => tag === 'name')?.text ?? property.tag;
}

function valueOf(property: XmlNode): Shape {
  if (property.tag === 'collectionProp') return property.children.map(itemOf);
  if (property.tag === 'elementProp') return [property.attributes['elementType'] ?? '', byName(property.children)];
  if (property.children.length === 0) return property.text;
  const value = property.children.find(({ tag }) => tag === 'value');
  if (value?.children.length === 0) return value.text;
  return property.children.map((child) => [child.tag, valueOf(child)]);
}

/** Items that are plain values are named by a hash code of Java; only nested elements have names that count. */
function itemOf(item: XmlNode): Shape {
  return item.tag === 'elementProp' ? [nameOf(item), valueOf(item)] : valueOf(item);
}
