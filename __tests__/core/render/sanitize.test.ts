import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sanitize, sanitizeLine } from '../../../src/core/render/sanitize.ts';

describe('text from outside', () => {
  it.each([
    ['plain', 'Pay', 'Pay'],
    ['other alphabets', 'Überweisung 支払い 🚀', 'Überweisung 支払い 🚀'],
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['an eight-bit escape', '\u009b31mred', 'red'],
    ['a title', '\u001b]0;owned\u0007x', 'x'],
    ['a link', '\u001b]8;;http://x\u001b\\y', 'y'],
    ['an unfinished escape', 'a\u001b', 'a'],
    ['line breaks', 'a\r\nb\nc\u2028d', 'a b c d'],
    ['a tab', 'a\tb', 'a b'],
    ['control characters', 'a\u0000\u0008b', 'a\ufffd\ufffdb'],
    ['text that turns around', 'a\u202eb\u2066c', 'abc'],
    ['characters without width', 'a\u200bb\ufeff', 'ab'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['a workflow command', '::error::x', ': :error::x'],
    ['a workflow command after spaces', ' \t ::stop-commands::x', '   : :stop-commands::x'],
    ['a workflow command behind an escape', '\u001b[0m::set-output::x', ': :set-output::x'],
    ['a workflow command behind a line break', '\n::error::x', ' : :error::x'],
    ['an old command anywhere', 'x ##[command]ls', 'x ## [command]ls'],
    ['colons elsewhere', 'std::vector http://[::1]/', 'std::vector http://[::1]/'],
  ])('%s', (_, text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });

  it('is cut to whole characters with an ellipsis', () => {
    expect(sanitize('🚀'.repeat(10), { maxChars: 5 })).toBe(`${'🚀'.repeat(4)}…`);
    expect(sanitize('x'.repeat(301))).toHaveLength(300);
    expect(sanitizeLine('x'.repeat(1000))).toHaveLength(1000);
  });

  it('costs nothing when it is huge', () => {
    expect(sanitize('\u001b['.repeat(5_000_000)).length).toBeLessThanOrEqual(300);
  });

  it('stays harmless whatever it is, and does not change any more', () => {
    const pieces = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '3',
      'm',
      '\u009b',
      '\n',
      '\r',
      '::',
      ':',
      '##[',
      '#',
      ' ',
      'a',
      '\u0007',
      '\u202e',
      '\u200b',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(texts, (text) => {
        const safe = sanitize(text);

        // eslint-disable-next-line no-control-regex -- that they are gone is the point
        expect(safe).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]|##\[|^\s*::/);
        expect(sanitize(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });
});
