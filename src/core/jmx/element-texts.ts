import type { PlanElement } from './plan-element.ts';
import type { XmlNode } from './xml-node.ts';

/** One text of an element in which JMeter evaluates functions. */
export interface ElementTextPlace {
  readonly text: string;
  readonly at: string;
  /** Name of the User Defined Variable whose value it is. */
  readonly variable: string | null;
}

/** Every text of the element, its name and what is nested in it; not its child elements. */
export function expandedTexts(element: PlanElement): readonly ElementTextPlace[] {
  const places: ElementTextPlace[] = [{ text: element.name, at: element.at, variable: null }];
  const definesVariables = element.className === 'TestPlan' || element.className === 'Arguments';
  const visit = (node: XmlNode, variable: string | null): void => {
    if (node.children.length === 0 && node.text !== '') {
      places.push({ text: node.text, at: `${element.file}:${node.line}`, variable });
    }
    const defined = definesVariables && node.attributes['elementType'] === 'Argument' ? variableName(node) : variable;
    for (const child of node.children) visit(child, defined);
  };
  for (const property of element.node.children) {
    if (property.attributes['name'] !== 'TestPlan.comments') visit(property, null);
  }
  return places;
}

/** Name of a variable that an `Argument` defines. */
export function variableName(argument: XmlNode): string {
  const named = argument.children.find((child) => child.attributes['name'] === 'Argument.name');
  return named?.text ?? argument.attributes['name'] ?? '';
}
