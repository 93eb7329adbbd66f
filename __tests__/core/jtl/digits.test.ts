import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { countDigits, fewDigits, thirteenDigits } from '../../../src/core/jtl/digits.ts';

function viewOf(text: string): DataView {
  const bytes = Buffer.from(`${text}${' '.repeat(16)}`, 'latin1');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

describe('thirteenDigits', () => {
  it('reads a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (time) => {
        expect(thirteenDigits(viewOf(`,${String(time).padStart(13, '0')}`), 1)).toBe(time);
      }),
    );
  });

  it('is -1 when any of the bytes is no digit', () => {
    for (let at = 0; at < 13; at += 1) {
      for (let byte = 0; byte < 256; byte += 1) {
        const isDigit = byte >= 48 && byte <= 57;
        const text = `1760000000999`.slice(0, at) + String.fromCharCode(byte) + `1760000000999`.slice(at + 1);

        expect(thirteenDigits(viewOf(text), 0) >= 0).toBe(isDigit);
      }
    }
  });
});

describe('a few digits', () => {
  it('are counted and read up to the first other byte', () => {
    const other = fc.integer({ min: 0, max: 255 }).filter((byte) => byte < 48 || byte > 57);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 7, unit: fc.constantFrom('0', '1', '2', '5', '8', '9') }),
        other,
        (text, byte) => {
          const view = viewOf(`,${text}${String.fromCharCode(byte)}77777777`);

          expect(countDigits(view, 1)).toBe(text.length);
          expect(fewDigits(view, 1, text.length)).toBe(Number(text));
        },
      ),
    );
  });

  it.each([
    [',', 0],
    ['12345678', 8],
    ['123456789', 8],
  ])('of %j are %d', (text, count) => {
    expect(countDigits(viewOf(text), 0)).toBe(count);
  });
});
