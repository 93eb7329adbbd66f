import { styleText } from 'node:util';
import type { Paint } from '../core/render/verdict-table.ts';

/** Colours for a stream that shows them: a terminal, and NO_COLOR not set; `undefined` for every other one. */
export function paintFor(stream: NodeJS.WriteStream): Paint | undefined {
  if (!stream.isTTY) return undefined;
  // styleText itself heeds NO_COLOR and the depth of the stream.
  return (style, text) => styleText(STYLES[style], text, { stream });
}

const STYLES = {
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  dim: 'dim',
} as const satisfies Record<Parameters<Paint>[0], string>;
