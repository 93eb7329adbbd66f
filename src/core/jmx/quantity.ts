import { evaluate, type Surroundings } from './evaluate.ts';
import { textOf, type PlanElement } from './plan-element.ts';

/** A number of the plan as it is written: one expression, or several that are added up. */
export interface Quantity {
  readonly terms: readonly string[];
  /** Factor to the unit that the fact names; 60 where the plan counts minutes. */
  readonly scale: number;
  /** The number in that unit when no property is involved, else `null`. */
  readonly literal: number | null;
  /** Names of the properties that it is driven by. */
  readonly properties: readonly string[];
  readonly at: string;
}

/** The quantity of a property of the element; `null` when it is missing or blank. */
export function readQuantity(
  element: PlanElement,
  property: string,
  variables: ReadonlyMap<string, string>,
  scale = 1,
): Quantity | null {
  const found = textOf(element, property);
  return found === null || found.text.trim() === '' ? null : quantityOf([found.text], found.at, variables, scale);
}

/** The sum of these expressions as one quantity. */
export function quantityOf(
  terms: readonly string[],
  at: string,
  variables: ReadonlyMap<string, string>,
  scale = 1,
): Quantity {
  const properties = terms.flatMap((term) =>
    evaluate(term, { variables, properties: new Map() }).reads.map((read) => read.name),
  );
  const bare: Quantity = { terms, scale, literal: null, properties: [...new Set(properties)], at };
  return properties.length > 0 ? bare : { ...bare, literal: quantityValue(bare, { variables, properties: new Map() }) };
}

/** Its value in these surroundings; `null` when a term is not known or not a number. */
export function quantityValue(quantity: Quantity, surroundings: Surroundings): number | null {
  let sum = 0;
  for (const term of quantity.terms) {
    const value = numberOf(evaluate(term, surroundings).value);
    if (value === null) return null;
    sum += value;
  }
  return sum * quantity.scale;
}

/** A plain decimal number; `null` for anything else, blank included. */
function numberOf(text: string | null): number | null {
  if (text === null || !/^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
