import { sanitize } from './sanitize.ts';

// A sentence quotes labels and server messages, but is never longer than a few lines.
const MAX_PROSE_CHARS = 600;
const MAX_CODE_CHARS = 200;

// Characters that begin markup anywhere in a line (CommonMark 2.4 allows a backslash before each).
const MARKUP = /[\\`*_[\]<>&~]/g;
// GitHub looks for these after the markup is gone, where a backslash no longer protects: mentions and mail addresses, issues,
// addresses, emoji. A character without width between the parts leaves them readable and makes them text.
const FOUND_LATER = /@(?=[\w-])|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|(?:mailto|xmpp):/gi;
const BEGINNING = /^(\s*)([-+#=](?=[\s#=-]|$))|^(\s*\d{1,9})([.)](?=\s|$))/;
const NOTHING = '\u200b';

/**
 * Outside text for Markdown on GitHub: one line that renders as itself. No markup, HTML, formula, mention,
 * issue or address comes of it, and it stands in the cell of a table. At most `maxChars` characters before they are escaped.
 */
export function escapeProse(text: string, options: { readonly maxChars?: number } = {}): string {
  return (
    sanitize(text, { maxChars: options.maxChars ?? MAX_PROSE_CHARS })
      .replaceAll(FOUND_LATER, (found) => `${found}${NOTHING}`)
      .replaceAll(MARKUP, String.raw`\$&`)
      // Where it begins a line after all: no heading, list or rule.
      .replace(BEGINNING, String.raw`$1$3\$2$4`)
      // A reference instead of a backslash: tables and formulas are cut before backslashes are read.
      .replaceAll('|', '&#124;')
      .replaceAll('$', '&#36;')
  );
}

/** Outside text as inline code, exact to the character wherever code can hold it; empty text is `(empty)`. Stands in the cell of a table. */
export function inlineCode(text: string, options: { readonly maxChars?: number } = {}): string {
  const plain = sanitize(text, { maxChars: options.maxChars ?? MAX_CODE_CHARS });
  if (plain.trim() === '') return '(empty)';
  // Tables are cut at every bar, in code too, and a backslash before it would be shown outside of a table.
  if (plain.includes('|')) return `<code>${escapeProse(plain, { maxChars: plain.length })}</code>`;

  const fence = '`'.repeat(longestRun(plain) + 1);
  const isAmbiguous = plain.startsWith('`') || plain.endsWith('`') || (plain.startsWith(' ') && plain.endsWith(' '));
  return isAmbiguous ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** Outside text of one line as a block of code, with `language` for its colours; several lines, never to stand in a table. */
export function codeBlock(text: string, language: string): string {
  const plain = sanitize(text, { maxChars: 4_000 });
  const fence = '`'.repeat(Math.max(3, longestRun(plain) + 1));
  return `${fence}${language}\n${plain}\n${fence}`;
}

/** A link; text alone where the address is not one of http or https. */
export function markdownLink(text: string, url: string): string {
  const shown = escapeProse(text, { maxChars: 80 });
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return shown;
  return `[${shown}](${address.href.replaceAll(/[()<>|\\`*_[\]~$@'"!]/g, percentEncoded)})`;
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
