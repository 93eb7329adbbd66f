import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sliceRows } from '../../../src/core/plan/slices.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';

function deal(text: string, workers: number, header: boolean) {
  const dealt = sliceRows(Buffer.from(text), { workers, header });
  return { rows: dealt.rows, slices: dealt.slices.map((slice) => Buffer.from(slice).toString()) };
}

describe('slices of a data file', () => {
  it.each([
    ['round robin', 'a\nb\nc\n', 2, false, 3, ['a\nc\n', 'b\n']],
    ['with the header in each', 'id\na\nb\nc\n', 2, true, 3, ['id\na\nc\n', 'id\nb\n']],
    ['quotes over lines in one row', 'a,"x\ny"\nb,"1 ""2""\n3"\n', 2, false, 2, ['a,"x\ny"\n', 'b,"1 ""2""\n3"\n']],
    ['a quote inside a plain field as text', '5" disk\n6" disk\n', 2, false, 2, ['5" disk\n', '6" disk\n']],
    ['quotes after a semicolon', 'a;"x\ny"\nb\n', 2, false, 2, ['a;"x\ny"\n', 'b\n']],
    ['a quoted first field behind a byte order mark', '\uFEFF"x\ny"\nb', 2, false, 2, ['\uFEFF"x\ny"\n', 'b\n']],
    ['a last row without line end', 'a\nb', 2, false, 2, ['a\n', 'b\n']],
    ['line ends of Windows', 'id\r\na\r\nb', 2, true, 2, ['id\r\na\r\n', 'id\r\nb\r\n']],
    ['lone carriage returns', 'a\rb\r', 2, false, 2, ['a\n', 'b\n']],
    ['blank lines left out', '\na\n\n\nb\n\n', 2, false, 2, ['a\n', 'b\n']],
    ['fewer rows than workers', 'id\na\n', 3, true, 1, ['id\na\n', 'id\n', 'id\n']],
    ['an empty file', '', 2, true, 0, ['', '']],
    ['a header alone', 'id', 2, true, 0, ['id\n', 'id\n']],
  ])('are dealt: %s', (_, text, workers, header, rows, slices) => {
    expect(deal(text, workers, header)).toEqual({ rows, slices });
  });

  it('refuse a quote that is never closed, with its line', () => {
    expect(() => deal('id,text\n1,a\n2,"b\n3,c\n', 2, true)).toThrow(InputError);
    expect(() => deal('id,text\n1,a\n2,"b\n3,c\n', 2, true)).toThrow(/line 3 is never closed/);
  });

  it('hold every row once and in order, for any rows', () => {
    const field = fc
      .array(fc.constantFrom('a', 'ü', ',', '"', '\n', '\r\n', ' '), { maxLength: 6 })
      .map((parts) => `"${parts.join('').replaceAll('"', '""')}"`);
    const row = fc.array(field, { minLength: 1, maxLength: 3 }).map((fields) => fields.join(','));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (rows, workers) => {
        const dealt = sliceRows(Buffer.from(['id', ...rows].join('\n')), { workers, header: true });

        const expected = Array.from({ length: workers }, (_, worker) =>
          ['id', ...rows.filter((__, index) => index % workers === worker)].map((text) => `${text}\n`).join(''),
        );
        expect(dealt.rows).toBe(rows.length);
        expect(dealt.slices.map((slice) => Buffer.from(slice).toString())).toEqual(expected);
      }),
    );
  });
});
