/** A JMeter expression taken apart: text, `${variable}` and `${__function(argument,…)}`. */
export type Expression = readonly ExpressionPart[];

/** One piece of an expression. */
export type ExpressionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly Expression[] };

/**
 * Reads a text as JMeter does: `\,` `\$` `\\` are escapes, a comma separates arguments unless it stands inside `${…}`,
 * a call without its closing brace is plain text. Never throws; deeper than 50 nested calls is plain text too.
 */
export function parseExpression(text: string): Expression {
  return text.includes('${') ? parse(text, 0) : [{ kind: 'text', text }];
}

/** No plan written by people comes near; a bound on what a hostile one can cost. */
const MAX_NESTING = 50;

function parse(text: string, nesting: number): Expression {
  const parts: ExpressionPart[] = [];
  let plain = '';
  let index = 0;
  while (index < text.length) {
    const call = text.startsWith('${', index) && nesting < MAX_NESTING ? readCall(text, index + 2, nesting) : null;
    if (call !== null) {
      if (plain !== '') parts.push({ kind: 'text', text: plain });
      plain = '';
      parts.push(call.part);
      index = call.next;
    } else if (text[index] === '\\' && isEscapable(text[index + 1])) {
      plain += text[index + 1] ?? '';
      index += 2;
    } else {
      plain += text[index] ?? '';
      index += 1;
    }
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
  return parts;
}

function isEscapable(char: string | undefined): boolean {
  return char === '$' || char === ',' || char === '\\';
}

interface Call {
  readonly part: ExpressionPart;
  /** Index behind the closing brace. */
  readonly next: number;
}

/** Reads from behind `${`; `null` when it does not end as a variable or call. Only names that start with `__` are functions. */
function readCall(text: string, from: number, nesting: number): Call | null {
  for (let index = from; index < text.length; index += 1) {
    const char = text[index];
    if (char === '}') {
      const name = text.slice(from, index);
      const part: ExpressionPart = name.startsWith('__')
        ? { kind: 'function', name, args: [] }
        : { kind: 'variable', name };
      return { part, next: index + 1 };
    }
    if (char === '(' && text.startsWith('__', from)) {
      const list = readArguments(text, index + 1);
      if (list === null || text[list.next] !== '}') return null;
      const args = list.texts.map((argument) => parse(argument, nesting + 1));
      return { part: { kind: 'function', name: text.slice(from, index), args }, next: list.next + 1 };
    }
  }
  return null;
}

interface ArgumentTexts {
  readonly texts: readonly string[];
  /** Index behind the closing parenthesis. */
  readonly next: number;
}

function readArguments(text: string, from: number): ArgumentTexts | null {
  const texts: string[] = [];
  let start = from;
  let braces = 0;
  let parentheses = 0;
  for (let index = from; index < text.length; index += 1) {
    const char = text[index];
    if (char === '\\') index += 1;
    else if (char === '{' && text[index - 1] === '$') braces += 1;
    else if (char === '}' && braces > 0) braces -= 1;
    else if (braces > 0) continue;
    else if (char === '(') parentheses += 1;
    else if (char === ')' && parentheses > 0) parentheses -= 1;
    else if (char === ',' || char === ')') {
      texts.push(text.slice(start, index));
      start = index + 1;
      if (char === ')') return { texts: texts.length === 1 && texts[0] === '' ? [] : texts, next: start };
    }
  }
  return null;
}
