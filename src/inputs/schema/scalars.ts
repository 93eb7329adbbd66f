import * as z from 'zod';

/** Text in one line: it ends up in a properties file, a command line or a name. */
export function line(expected: string): z.ZodString {
  return z.string({ error: expected }).refine((text) => !NOT_ONE_LINE.test(text), { error: `${expected}, in one line and without control characters,` });
}

/** Text that is not a single blank or nothing. */
export function filled(expected: string): z.ZodString {
  return line(expected).regex(/\S/, { error: expected });
}

/** Text of one form. */
export function form(pattern: RegExp, expected: string): z.ZodString {
  return z.string({ error: expected }).regex(pattern, { error: expected });
}

/** A whole number from `min` on. */
export function whole(min: number, max?: number): z.ZodInt {
  const expected = max === undefined ? `a whole number from ${min}` : `a whole number from ${min} to ${max}`;
  const from = z.int({ error: expected }).min(min, { error: expected });
  return max === undefined ? from : from.max(max, { error: expected });
}

/** `500ms`, `30s`, `6m` or `2h`. */
export function duration(): z.ZodString {
  return form(DURATION, EXPECTED_DURATION).meta({ title: 'duration' });
}

/** A duration that the plan gets in whole seconds. */
export function wholeSeconds(options: { readonly isZeroAllowed: boolean }): z.ZodString {
  const expected = `${EXPECTED_DURATION}, in whole seconds${options.isZeroAllowed ? '' : ' and above 0'}`;
  return z
    .string({ error: EXPECTED_DURATION })
    .regex(DURATION, { error: EXPECTED_DURATION, abort: true })
    .regex(options.isZeroAllowed ? WHOLE_SECONDS : WHOLE_SECONDS_ABOVE_ZERO, { error: expected })
    .meta({ title: 'duration' });
}

/** One of a few words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  const all = [...words];
  const last = all.pop() ?? '';
  return z.enum(words, { error: all.length === 0 ? last : `${all.join(', ')} or ${last}` });
}

/** A yes or no. */
export function flag(): z.ZodBoolean {
  return z.boolean({ error: 'true or false' });
}

/** A list of values. */
export function list<T extends z.ZodType>(item: T, expected: string): z.ZodArray<T> {
  return z.array(item, { error: `a list of ${expected}` });
}

/** A block with exactly these keys. */
export function block<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'a block of keys') });
}

/** A block with free keys. */
export function named<T extends z.ZodType>(key: z.ZodString, value: T, expected: string) {
  return z.record(key, value, { error: `a block of ${expected}` });
}

// No control characters, and no half of a character pair: neither survives a text file.
const NOT_ONE_LINE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
const DURATION = /^\d{1,9}(?:ms|s|m|h)$/;
const WHOLE_SECONDS = /^(?:\d{1,9}[smh]|\d{1,6}000ms|0ms)$/;
const WHOLE_SECONDS_ABOVE_ZERO = /^(?:0*[1-9]\d*[smh]|0*[1-9]\d*000ms)$/;
const EXPECTED_DURATION = 'a duration such as 90s or 6m';
