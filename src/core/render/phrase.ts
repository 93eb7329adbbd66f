/** A sentence of ours with names in it: plain words, and pieces that Markdown shows as code. */
export type Phrase = readonly (string | { readonly code: string })[];

const FULL_HASH = /^[0-9a-f]{40}([0-9a-f]{24})?$/i;
const SHORT_HASH_CHARS = 7;

/** A commit as people name it, the first seven digits; other names of builds as they are, `an unnamed build` where there is none. */
export function commitName(sha: string | null): { readonly code: string } | string {
  if (sha === null || sha === '') return 'an unnamed build';
  return { code: FULL_HASH.test(sha) ? sha.slice(0, SHORT_HASH_CHARS) : sha };
}

/** The words alone. */
export function plainPhrase(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');
}
