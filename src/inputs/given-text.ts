import type { ConfigNode, ConfigPath } from './tree/node.ts';

/**
 * What stands at a place, as a fault quotes it: `"6 minutes" given`, `nothing given`, `missing`.
 * Never the text of a secret or of an address with credentials.
 */
export function givenText(node: ConfigNode | null, path: ConfigPath): string {
  if (node === null) return 'missing';
  if (path[0] === 'secrets') return 'a value that is not shown given';
  switch (node.kind) {
    case 'list':
      return node.items.length === 0 ? 'an empty list given' : 'a list given';
    case 'block':
      return 'a block of keys given';
    case 'scalar':
      if (node.value === null) return 'nothing given';
      if (typeof node.value !== 'string') return `${node.written} given`;
      return hasCredentials(node.written)
        ? 'an address with credentials (not shown) given'
        : `${quoted(node.written)} given`;
  }
}

function hasCredentials(text: string): boolean {
  return /\/\/[^/]*@/.test(text) || /^[^/\s]+:[^/\s]*@/.test(text);
}

function quoted(text: string): string {
  const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
  return JSON.stringify(shown.toWellFormed());
}

// Enough to recognise what one wrote.
const MAX_SHOWN_CHARS = 80;
