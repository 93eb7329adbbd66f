import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { propertiesText } from '../../../src/adapters/jmeter/properties-text.ts';

describe('propertiesText', () => {
  it.each([
    ['plain', '400', 'plain=400\n'],
    ['users.Browse', '', 'users.Browse=\n'],
    ['with space', '  led by blanks', 'with\\ space=\\ \\ led by blanks\n'],
    ['a=b:c#d!', 'a=b:c#d!', 'a\\=b\\:c\\#d\\!=a=b:c#d!\n'],
    ['path', 'C:\\temp', 'path=C:\\\\temp\n'],
    ['lines', 'one\r\ntwo\tthree', 'lines=one\\u000d\\u000atwo\\u0009three\n'],
    ['caf\u00e9', '\u20ac \u{1f600}', 'caf\\u00e9=\\u20ac \\ud83d\\ude00\n'],
  ])('writes %j with the value %j', (name, value, text) => {
    expect(propertiesText({ [name]: value })).toBe(text);
  });

  it('is read back by the rules of java.util.Properties, whatever the names and values', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(word, fc.string({ unit: 'grapheme' })), (properties) => {
        expect(readProperties(propertiesText(properties))).toEqual(new Map(Object.entries(properties)));
      }),
    );
  });
});

/** java.util.Properties.load, read from its documentation, character by character. */
function readProperties(text: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/^[ \t\f]+/, '');
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('!')) continue;
    let name = '';
    let index = 0;
    while (index < trimmed.length && !/[=: \t\f]/.test(trimmed[index]!)) {
      const length = trimmed[index] === '\\' ? (trimmed[index + 1] === 'u' ? 6 : 2) : 1;
      name += trimmed.slice(index, index + length);
      index += length;
    }
    const rest = trimmed.slice(index).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
    result.set(unescape(name), unescape(rest));
  }
  return result;
}

function unescape(text: string): string {
  const letters: Record<string, string> = { t: '\t', n: '\n', r: '\r', f: '\f' };
  return text.replace(/\\(u[0-9a-f]{4}|.)/gi, (_, escaped: string) =>
    escaped.length === 5 ? String.fromCharCode(parseInt(escaped.slice(1), 16)) : (letters[escaped] ?? escaped),
  );
}
