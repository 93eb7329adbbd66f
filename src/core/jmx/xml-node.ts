import { SaxesParser } from 'saxes';
import { InputError } from '../verdict/run-error.ts';

/** One XML element with its place in the text. */
export interface XmlNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text directly inside it, CDATA included. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Offsets of its start tag in the text, from `<` to behind `>`. */
  readonly tagStart: number;
  readonly tagEnd: number;
  /** Offset behind its end tag; `tagEnd` where the start tag closes itself. */
  readonly end: number;
}

/**
 * The root of a well-formed document. Throws `InputError` with `path:line:column` for malformed text,
 * a DOCTYPE (entities could hide or multiply content) and nesting deeper than 500 elements.
 */
export function readXml(text: string, path: string): XmlNode {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenNode[] = [];
  const roots: XmlNode[] = [];
  let line = 1;
  const refuse = (what: string): never => {
    throw new InputError([`${path}:${parser.line}:${parser.column} ${what}`]);
  };

  parser.on('error', (error) => refuse(malformed(error.message)));
  parser.on('doctype', () =>
    refuse('the plan has a DOCTYPE, which JMeter never writes and which is not read. Remove it.'),
  );
  parser.on('opentagstart', () => (line = parser.line));
  parser.on('opentag', (tag) => {
    if (open.length === MAX_DEPTH) refuse(`elements are nested deeper than ${MAX_DEPTH}. Simplify the plan.`);
    const tagEnd = parser.position + start;
    const tagStart = text.lastIndexOf('<', tagEnd - 1);
    const node = {
      tag: tag.name,
      attributes: tag.attributes,
      children: [],
      text: '',
      line,
      tagStart,
      tagEnd,
      end: tagEnd,
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const append = (part: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += part;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) closed.end = parser.position + start;
    if (open.length === 0 && closed !== undefined) roots.push(closed);
  });
  parser.write(start === 0 ? text : text.slice(start)).close();

  return roots[0] ?? refuse('the plan is empty.');
}

/** JMX nests one level per controller; JMeter itself runs out of stack long before. */
const MAX_DEPTH = 500;

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
  end: number;
}

function malformed(message: string): string {
  const cause = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
  return `the plan is not well-formed XML: ${cause}. Open it in JMeter and save it again.`;
}
