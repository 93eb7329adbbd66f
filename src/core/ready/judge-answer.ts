import type { ReadySpec, ReadyValue } from '../plan/run-spec.ts';
import { sanitize } from '../render/sanitize.ts';
import { valueAt } from './json-path.ts';

/** What an answer of the target says; `text` is the rest of a sentence about it. */
export type ReadyJudgement =
  | { readonly kind: 'ready' }
  /** It named another value than the expected one. */
  | { readonly kind: 'other'; readonly text: string }
  /** It named none. */
  | { readonly kind: 'unready'; readonly text: string };

/** Whether the target is ready: status 200 and, where a value is expected, that value in the JSON of the body. */
export function judgeAnswer(
  ready: ReadySpec,
  answer: { readonly status: number; readonly body: string },
): ReadyJudgement {
  const { status, body } = answer;
  if (status !== 200) return { kind: 'unready', text: `answered status ${status}, 200 expected` };
  if (ready.value === null) return { kind: 'ready' };
  const document = parseJson(body);
  if (document === undefined) return { kind: 'unready', text: 'answered status 200 with a body that is no JSON' };
  const { at, steps } = ready.value;
  const found = valueAt(document, steps);
  if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') {
    return { kind: 'unready', text: `answered status 200 without a text or number at ${at}` };
  }
  const given = String(found);
  if (isExpected(given, ready.value)) return { kind: 'ready' };
  const shown = JSON.stringify(sanitize(given, { maxChars: 80 }));
  return { kind: 'other', text: `answered ${shown} at ${at}, ${expectedText(ready.value)} expected` };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The shortest abbreviation of a commit that git itself makes. */
const MIN_SHA_CHARS = 7;

function isExpected(given: string, { equals }: ReadyValue): boolean {
  if (equals.kind === 'text') return given === equals.text;
  const [short, long] = [given.toLowerCase(), equals.text.toLowerCase()].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  return short === long || (short.length >= MIN_SHA_CHARS && long.startsWith(short));
}

function expectedText({ equals }: ReadyValue): string {
  return equals.kind === 'build' ? `the build ${equals.text}` : JSON.stringify(equals.text);
}
