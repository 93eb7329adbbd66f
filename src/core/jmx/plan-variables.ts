import { variableName } from './element-texts.ts';
import { propertyNode, textOf } from './plan-element.ts';
import type { ReachedElement } from './reach-elements.ts';

/**
 * User Defined Variables → their expressions, those of the test plan first, later ones over earlier ones.
 * A name that a data file also sets is left out: its value is known only while the plan runs.
 */
export function readVariables(elements: readonly ReachedElement[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const { element } of elements) {
    const table =
      element.className === 'TestPlan' ? propertyNode(element, 'TestPlan.user_defined_variables') : element.node;
    if (element.className !== 'TestPlan' && element.className !== 'Arguments') continue;
    const rows = table?.children.find((child) => child.attributes['name'] === 'Arguments.arguments')?.children ?? [];
    for (const row of rows) {
      const value = row.children.find((child) => child.attributes['name'] === 'Argument.value');
      variables.set(variableName(row), value?.text ?? '');
    }
  }
  for (const { element } of elements) {
    if (element.className !== 'CSVDataSet') continue;
    for (const name of (textOf(element, 'variableNames')?.text ?? '').split(',')) variables.delete(name.trim());
  }
  return variables;
}
