import { codeBlock, escapeProse, inlineCode, markdownLink } from './escape-markdown.ts';
import type { Phrase } from './phrase.ts';
import { sanitize } from './sanitize.ts';

/** Turns text from outside into Markdown: secrets out first, then escaped. */
export interface MarkdownWords {
  readonly prose: (text: string, options?: { readonly maxChars?: number }) => string;
  readonly code: (text: string, options?: { readonly maxChars?: number }) => string;
  readonly phrase: (phrase: Phrase) => string;
  readonly block: (text: string, language: string) => string;
  readonly link: (link: { readonly text: string; readonly url: string }) => string;
}

/** The words of a report whose secrets `mask` takes out. */
export function markdownWords(mask: (text: string) => string): MarkdownWords {
  // Twice: what is invisible may part a secret in the first look, and is gone in the second.
  const clean = (text: string, maxChars: number) => mask(sanitize(mask(text), { maxChars }));
  const words = {
    prose: (text: string, { maxChars = MAX_SENTENCE_CHARS } = {}) => escapeProse(clean(text, maxChars), { maxChars }),
    code: (text: string, { maxChars = MAX_NAME_CHARS } = {}) => inlineCode(clean(text, maxChars), { maxChars }),
    block: (text: string, language: string) => codeBlock(clean(text, MAX_BLOCK_CHARS), language),
    link: ({ text, url }: { readonly text: string; readonly url: string }) => markdownLink(mask(text), mask(url)),
  };
  return {
    ...words,
    phrase: (phrase) =>
      phrase.map((piece) => (typeof piece === 'string' ? words.prose(piece) : words.code(piece.code))).join(''),
  };
}

const MAX_SENTENCE_CHARS = 600;
const MAX_NAME_CHARS = 160;
const MAX_BLOCK_CHARS = 4_000;
