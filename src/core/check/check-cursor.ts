/** One place of a check's text that is wrong; caught by `parseCheck`, which adds the text and the caret. */
export class CheckFault extends Error {
  override readonly name = 'CheckFault';
  readonly at: number;
  constructor(at: number, sentence: string) {
    super(sentence);
    this.at = at;
  }
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const SPACE = /[ \t]*/y;

/** Reads a check from left to right. Spaces between words do not matter. */
export class CheckCursor {
  readonly text: string;
  #at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the next character that is not a space. */
  get at(): number {
    this.#match(SPACE);
    return this.#at;
  }

  get atEnd(): boolean {
    return this.at === this.text.length;
  }

  /** The next character, empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Takes the token if it stands here. */
  take(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false;
    this.#at += token.length;
    return true;
  }

  /** Takes a word of letters, digits and underscores; `null`: none stands here. */
  word(): string | null {
    return this.#match(WORD, this.at);
  }

  /** The word that stands here, without taking it. */
  peekWord(): string | null {
    const from = this.at;
    const word = this.#match(WORD, from);
    this.#at = from;
    return word;
  }

  /** Takes an unsigned decimal number as text; `null`: none stands here. */
  number(): string | null {
    return this.#match(NUMBER, this.at);
  }

  /** Takes what the pattern matches right here; the pattern must be sticky. */
  pattern(pattern: RegExp): string | null {
    return this.#match(pattern, this.at);
  }

  /**
   * Takes a text between two equal delimiters; a backslash takes the delimiter's or, in quotes, a backslash's meaning away.
   * Throws `CheckFault` when it is not closed.
   */
  delimited(delimiter: '"' | '/', name: string): string {
    const from = this.at;
    let content = '';
    let index = from + 1;
    for (; index < this.text.length && this.text.charAt(index) !== delimiter; index += 1) {
      const next = this.text.charAt(index + 1);
      const isEscape = this.text.charAt(index) === '\\' && next !== '';
      if (!isEscape) content += this.text.charAt(index);
      else {
        const isPlain = next === delimiter || (delimiter === '"' && next === '\\');
        content += isPlain ? next : `\\${next}`;
        index += 1;
      }
    }
    if (index >= this.text.length) throw new CheckFault(from, `${name} begins here and is not closed by ${delimiter}`);
    this.#at = index + 1;
    return content;
  }

  /** A short quotation of what stands here, for a message. */
  found(): string {
    const rest = this.text.slice(this.at).split(/[\s(){}]/, 1)[0] ?? '';
    if (this.atEnd) return 'the end of the check';
    return `"${(rest === '' ? this.next : rest).slice(0, 40)}"`;
  }

  #match(pattern: RegExp, from = this.#at): string | null {
    pattern.lastIndex = from;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.#at = pattern.lastIndex;
    return match[0];
  }
}
