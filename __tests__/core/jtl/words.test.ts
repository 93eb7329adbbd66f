import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { findLineEnd, inAllBytes, skipColumns, skipFarColumns } from '../../../src/core/jtl/words.ts';

const COMMAS = inAllBytes(44);
/** Near the delimiter and the line end in value, so that a carry would show. */
const line = fc.string({
  maxLength: 90,
  unit: fc.constantFrom(',', ',', '-', '+', '\x0b', '\t', 'a', '\xac', '\x8a', '\xff', '\0', '\x01'),
});

function viewOf(text: string): DataView {
  const bytes = Buffer.from(`${text}\n${','.repeat(63)}`, 'latin1');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

describe('findLineEnd', () => {
  it('finds it behind the right number of delimiters, and no other', () => {
    fc.assert(
      fc.property(line, fc.nat({ max: 5 }), (text, from) => {
        const view = viewOf('x'.repeat(from) + text);
        const delimiters = text.split(',').length - 1;

        expect(findLineEnd(view, from, delimiters, COMMAS)).toBe(from + text.length);
        expect(findLineEnd(view, from, delimiters + 1, COMMAS)).toBe(-1);
        expect(findLineEnd(view, from, delimiters - 1, COMMAS)).toBe(-1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each([
  ['skipColumns', skipColumns],
  ['skipFarColumns', skipFarColumns],
])('%s', (_name, skip) => {
  it('stands behind the last delimiter, or gives up near a line end', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 9 }), (text, columns) => {
        const parts = text.split(',');
        const expected = parts.slice(0, columns).join(',').length + 1;
        const isFarFromLineEnd = text.length - expected >= 4;

        const at = skip(viewOf(text), 0, columns, COMMAS);

        if (parts.length <= columns) expect(at).toBe(-1);
        else if (isFarFromLineEnd) expect(at).toBe(expected);
        else expect([-1, expected]).toContain(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays where it is for no columns', () => {
    expect(skip(viewOf('abc'), 1, 0, COMMAS)).toBe(1);
  });
});
