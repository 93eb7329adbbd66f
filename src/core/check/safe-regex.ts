// A label is a short text and a pattern picks a few of them: longer or deeper patterns only cost time.
const MAX_SOURCE_CHARS = 200;
const MAX_REPEATS = 4;

/** A compiled pattern, or the sentence that says why it is refused. */
export type RegexResult =
  { readonly ok: true; readonly regex: RegExp } | { readonly ok: false; readonly fault: string };

/**
 * Compiles a pattern over labels so that no label can make it run for long: at most 200 characters and four open-ended
 * repeats, no back reference, no look-around, and no repeated group that itself repeats or branches.
 */
export function compileSafeRegex(source: string): RegexResult {
  if (source === '') return { ok: false, fault: 'the regular expression is empty' };
  if (source.length > MAX_SOURCE_CHARS) {
    return {
      ok: false,
      fault: `the regular expression has ${source.length} characters, at most ${MAX_SOURCE_CHARS} are allowed`,
    };
  }
  const danger = dangerOf(source);
  if (danger !== null) return { ok: false, fault: danger };

  try {
    return { ok: true, regex: new RegExp(source, 'u') };
  } catch {
    return {
      ok: false,
      fault: 'the regular expression cannot be compiled; escape \\ . ( ) [ ] { } * + ? where they are meant as text',
    };
  }
}

/** Walks the pattern once, keeping for each open group whether it repeats or branches inside. */
function dangerOf(source: string): string | null {
  const groups: boolean[] = [];
  let closedIsRisky = false;
  let repeats = 0;
  let isInClass = false;

  for (let index = 0; index < source.length; index += 1) {
    const char = source.charAt(index);
    const wasGroupEnd = index > 0 && source.charAt(index - 1) === ')' && !isInClass;
    if (char === '\\') {
      if (/[1-9k]/.test(source.charAt(index + 1)))
        return 'the regular expression uses a back reference, which is not allowed';
      index += 1;
    } else if (isInClass) {
      isInClass = char !== ']';
    } else if (char === '[') {
      isInClass = true;
    } else if (char === '(') {
      if (/^\(\?(?!:)/.test(source.slice(index)))
        return 'the regular expression uses (?…), of which only (?:…) is allowed';
      groups.push(false);
    } else if (char === ')') {
      closedIsRisky = groups.pop() ?? false;
      if (closedIsRisky) markOuter(groups);
    } else if (char === '|') {
      markOuter(groups);
    } else if (char === '*' || char === '+' || char === '{') {
      if (wasGroupEnd && closedIsRisky) return 'the regular expression repeats a group that itself repeats or branches';
      repeats += 1;
      markOuter(groups);
    }
  }
  return repeats > MAX_REPEATS
    ? `the regular expression repeats ${repeats} times, at most ${MAX_REPEATS} are allowed`
    : null;
}

function markOuter(groups: boolean[]): void {
  if (groups.length > 0) groups[groups.length - 1] = true;
}
