import { parseExpression, type Expression, type ExpressionPart } from './expression.ts';
import { propertyRead, type PropertyUse } from './property-use.ts';
import { readScript } from './script-reads.ts';

/** What is known when an expression is evaluated before the start. */
export interface Surroundings {
  /** User Defined Variables → their expressions. */
  readonly variables: ReadonlyMap<string, string>;
  /** Properties that the run supplies; `null`: supplied, but its value is not known here. */
  readonly properties: ReadonlyMap<string, string | null>;
}

/** The outcome of an evaluation. */
export interface Evaluated {
  /** `null`: not known before the plan runs. */
  readonly value: string | null;
  /** What is known of the start of the text; the whole text when `value` is known. */
  readonly prefix: string;
  /** Property reads in order, those inside variables and arguments included. */
  readonly reads: readonly PropertyUse[];
  /** Variables it uses, in order, also through other variables. */
  readonly variables: readonly string[];
}

/**
 * What the text becomes when JMeter evaluates it in these surroundings. A read without value and default gives "1"
 * (`__P`) or the property's name (`__property`), as in JMeter. Never throws; circles and texts over 64 KB are not known.
 */
export function evaluate(text: string, surroundings: Surroundings): Evaluated {
  const reads: PropertyUse[] = [];
  const variables: string[] = [];
  const evaluation: Evaluation = { surroundings, reads, variables, open: new Set(), steps: 0 };
  const prefix: string[] = [];
  const value = expressionValue(parseExpression(text), evaluation, prefix);
  return { value, prefix: value ?? prefix.join(''), reads, variables };
}

interface Evaluation {
  readonly surroundings: Surroundings;
  readonly reads: PropertyUse[];
  readonly variables: string[];
  /** Variables that are being evaluated, against circles. */
  readonly open: Set<string>;
  steps: number;
}

/** Variables that double each other could cost without end. */
const MAX_STEPS = 10_000;
const MAX_VALUE_CHARS = 65_536;

/** All parts are visited, also behind an unknown one: their reads count. */
function expressionValue(expression: Expression, evaluation: Evaluation, prefix: string[] = []): string | null {
  const values: string[] = [];
  let known = true;
  for (const part of expression) {
    const value = partValue(part, evaluation);
    if (value === null) known = false;
    else if (known) {
      values.push(value);
      prefix.push(value);
    }
  }
  const text = values.join('');
  return known && text.length <= MAX_VALUE_CHARS ? text : null;
}

function partValue(part: ExpressionPart, evaluation: Evaluation): string | null {
  evaluation.steps += 1;
  if (evaluation.steps > MAX_STEPS) return null;
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'variable':
      return variableValue(part.name, evaluation);
    case 'function':
      return functionValue(part.name, part.args, evaluation);
  }
}

function variableValue(name: string, evaluation: Evaluation): string | null {
  evaluation.variables.push(name);
  const text = evaluation.surroundings.variables.get(name);
  if (text === undefined || evaluation.open.has(name)) return null;
  evaluation.open.add(name);
  const value = expressionValue(parseExpression(text), evaluation);
  evaluation.open.delete(name);
  return value;
}

function functionValue(name: string, args: readonly Expression[], evaluation: Evaluation): string | null {
  const values = args.map((argument) => expressionValue(argument, evaluation));
  switch (name) {
    case '__P':
    case '__property':
      return propertyValue(propertyRead(name, values), evaluation);
    case '__V':
      return nameValue(values[0], evaluation) ?? values[1] ?? null;
    case '__evalVar':
      return nameValue(values[0], evaluation);
    case '__eval':
      return values[0] ?? null;
    case '__intSum':
    case '__longSum':
      return sumOf(values);
    default:
      // Script functions such as `__groovy` read properties in their text.
      for (const value of values) if (value !== null) evaluation.reads.push(...readScript(value).reads);
      return null;
  }
}

function propertyValue(read: PropertyUse | null, evaluation: Evaluation): string | null {
  if (read === null) return null;
  evaluation.reads.push(read);
  const supplied = evaluation.surroundings.properties.get(read.name);
  if (supplied !== undefined) return supplied;
  if (read.default.kind === 'unknown') return null;
  return read.default.kind === 'text' ? read.default.text : whenMissing(read);
}

/** JMeter's own answer for a property that nothing sets and that has no default. */
function whenMissing(read: PropertyUse): string {
  return read.by === '__property' ? read.name : '1';
}

function nameValue(name: string | null | undefined, evaluation: Evaluation): string | null {
  return typeof name === 'string' ? variableValue(name, evaluation) : null;
}

/** The last argument may name a variable for the sum instead of being a number. */
function sumOf(values: readonly (string | null)[]): string | null {
  const last = values.at(-1);
  const terms = typeof last === 'string' && !/^\s*-?\d+\s*$/.test(last) ? values.slice(0, -1) : values;
  let sum = 0;
  for (const term of terms) {
    if (term === null || !/^\s*-?\d+\s*$/.test(term)) return null;
    sum += Number(term);
  }
  return Number.isSafeInteger(sum) && terms.length > 0 ? String(sum) : null;
}
