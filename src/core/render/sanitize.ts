// Long enough for a label with its context, short enough for one line of a log.
const MAX_CHARS = 300;

// CSI (colours, cursor), OSC (titles, links) with their end, and the two-character escapes.
const ANSI =
  // eslint-disable-next-line no-control-regex -- escape sequences are what is removed
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[@-Z\\^_]?/g;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is replaced
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
// Marks that reorder or hide text: a label must not be able to look like another one.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/**
 * One line of text that came from a plan, JMeter or a server, made harmless: no escape sequence, no control or reordering
 * character, no line break, nothing that a GitHub runner takes for a workflow command, and at most `maxChars` characters.
 */
export function sanitize(text: string, options: { readonly maxChars?: number } = {}): string {
  const maxChars = options.maxChars ?? MAX_CHARS;
  // Cut before the work, so that a huge text costs nothing; the factor leaves room for what is removed.
  const plain = text
    .slice(0, maxChars * 8)
    .toWellFormed()
    .replaceAll(ANSI, '')
    .replaceAll(LINE_BREAK, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll('\t', ' ')
    .replaceAll(CONTROL, '\ufffd');
  return cut(disarmCommands(plain), maxChars);
}

// A whole line of ours may quote several foreign texts.
const MAX_LINE_CHARS = 4_000;

/** A whole line of output made harmless in the same way, white space at its start kept. */
export function sanitizeLine(line: string): string {
  return sanitize(line, { maxChars: MAX_LINE_CHARS });
}

/**
 * The runner reads `::name::` after leading white space of a line and `##[name]` anywhere in it
 * (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
function disarmCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

function cut(text: string, maxChars: number): string {
  const chars = Array.from(text);
  return chars.length <= maxChars ? text : `${chars.slice(0, maxChars - 1).join('')}…`;
}
