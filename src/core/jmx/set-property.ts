import { propertyNode, type PlanElement } from './plan-element.ts';
import type { TextEdit } from './text-edit.ts';
import type { XmlNode } from './xml-node.ts';

/** A text property and the value that it gets; `bool` keeps JMeter's own form of true and false. */
export interface NewValue {
  readonly property: string;
  readonly value: string;
  readonly form?: 'string' | 'bool';
}

/**
 * The edits that give the properties of one element these values: what is there is replaced, what is missing is added
 * behind the last property with its indentation. Numbers become `stringProp`, as JMeter writes expressions.
 */
export function setProperties(
  planText: string,
  element: PlanElement,
  values: readonly NewValue[],
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const missing: NewValue[] = [];
  for (const value of values) {
    const node = propertyNode(element, value.property);
    if (node === undefined) missing.push(value);
    else edits.push(...replaceNode(planText, node, value));
  }
  return missing.length === 0 ? edits : [...edits, insertInto(planText, element.node, missing)];
}

/** The edit that gives a node without children this text. */
export function replaceText(planText: string, node: XmlNode, value: string): readonly TextEdit[] {
  if (node.end !== node.tagEnd)
    return [{ start: node.tagEnd, end: endTagStart(planText, node), text: escapeText(value) }];
  const open = planText.slice(node.tagStart, node.tagEnd).replace(/\s*\/>$/, '>');
  return [{ start: node.tagStart, end: node.end, text: `${open}${escapeText(value)}</${node.tag}>` }];
}

function replaceNode(planText: string, node: XmlNode, value: NewValue): readonly TextEdit[] {
  const isKept = value.form === 'bool' ? node.tag === 'boolProp' : node.tag === 'stringProp';
  if (isKept && node.children.length === 0) return replaceText(planText, node, value.value);
  return [{ start: node.tagStart, end: node.end, text: propertyText(value) }];
}

function insertInto(planText: string, parent: XmlNode, values: readonly NewValue[]): TextEdit {
  const last = parent.children.at(-1);
  if (last !== undefined) {
    const space = spaceBefore(planText, last.tagStart);
    return { start: last.end, end: last.end, text: values.map((value) => space + propertyText(value)).join('') };
  }
  const outer = spaceBefore(planText, parent.tagStart);
  const inner = outer === '' ? '' : `${outer}  `;
  const texts = values.map((value) => inner + propertyText(value)).join('');
  if (parent.end !== parent.tagEnd) {
    const end = endTagStart(planText, parent);
    return { start: parent.tagEnd, end, text: `${texts}${outer}` };
  }
  const open = planText.slice(parent.tagStart, parent.tagEnd).replace(/\s*\/>$/, '>');
  return { start: parent.tagStart, end: parent.end, text: `${open}${texts}${outer}</${parent.tag}>` };
}

function propertyText({ property, value, form = 'string' }: NewValue): string {
  const tag = `${form}Prop`;
  return `<${tag} name="${escapeText(property)}">${escapeText(value)}</${tag}>`;
}

function endTagStart(planText: string, node: XmlNode): number {
  return planText.lastIndexOf('</', node.end - 1);
}

/** The line break and the indentation before this offset; nothing when something else stands there. */
function spaceBefore(planText: string, offset: number): string {
  return /(?:\r\n|\n|\r)[ \t]*$/.exec(planText.slice(Math.max(0, offset - MAX_INDENTATION), offset))?.[0] ?? '';
}

const MAX_INDENTATION = 2_000;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
