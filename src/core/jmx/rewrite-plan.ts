import { isListener, isThreadGroup } from './element-kinds.ts';
import { readElements, type PlanElement } from './plan-element.ts';
import { readXml, type XmlNode } from './xml-node.ts';

/**
 * The plan with every listener disabled; all other characters are untouched. Throws `InputError` when it is not a plan;
 * `path` names it there.
 */
export function disableListeners(text: string, path = 'plan'): string {
  return disable(text, isListener, path);
}

/** The plan with every thread group disabled, so that JMeter loads it and sends nothing. Throws `InputError` when it is not a plan. */
export function disableThreadGroups(text: string): string {
  return disable(text, isThreadGroup, 'plan');
}

function disable(text: string, isMeant: (element: PlanElement) => boolean, path: string): string {
  const tags: XmlNode[] = [];
  const visit = (elements: readonly PlanElement[]): void => {
    for (const element of elements) {
      if (isMeant(element)) tags.push(element.node);
      visit(element.children);
    }
  };
  visit(readElements(readXml(text, path), path));

  const parts: string[] = [];
  let done = 0;
  for (const { tagStart, tagEnd } of tags) {
    parts.push(text.slice(done, tagStart), disabledTag(text.slice(tagStart, tagEnd)));
    done = tagEnd;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Attribute by attribute, since a value may contain anything that looks like one. */
function disabledTag(tag: string): string {
  const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gy;
  attribute.lastIndex = tag.search(/[\s/>]/);
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
    if (match[1] !== 'enabled') continue;
    const valueStart = attribute.lastIndex - (match[2]?.length ?? 0);
    return `${tag.slice(0, valueStart)}"false"${tag.slice(attribute.lastIndex)}`;
  }
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} enabled="false"${tag.slice(end)}`;
}
