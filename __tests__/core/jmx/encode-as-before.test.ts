import { expect, it } from '@jest/globals';
import { decodePlan } from '../../../src/core/jmx/decode-plan.ts';
import { encodeAsBefore } from '../../../src/core/jmx/encode-as-before.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\r\n<a n="ü">x</a>`;

it.each([
  ['UTF-8', Buffer.from(xml('UTF-8'))],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${xml('UTF-8')}`)],
  ['UTF-16 LE', Buffer.from(`\uFEFF${xml('UTF-16')}`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(`\uFEFF${xml('UTF-16')}`, 'utf16le').swap16()],
  ['Latin 1', Buffer.from(xml('ISO-8859-1'), 'latin1')],
  ['no declaration', Buffer.from('<a n="ü">x</a>')],
])('a plan in %s is written as it was read', (_name, before) => {
  const text = decodePlan(before, 'p.jmx');

  expect(Buffer.from(encodeAsBefore(text, before, 'p.jmx'))).toEqual(before);
  expect(decodePlan(encodeAsBefore(text.replace('x<', 'ß<'), before, 'p.jmx'), 'p.jmx')).toBe(text.replace('x<', 'ß<'));
});

it('a character that the encoding lacks becomes a reference', () => {
  const before = Buffer.from(xml('ISO-8859-1'), 'latin1');

  const after = encodeAsBefore(decodePlan(before, 'p').replace('x<', '語<'), before, 'p');

  expect(Buffer.from(after).toString('latin1')).toContain('&#35486;<');
});

it('an encoding of several bytes per character is refused', () => {
  const before = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><a n="'),
    Buffer.from([0x82, 0xa0]),
    Buffer.from('"/>'),
  ]);

  expect(() => encodeAsBefore(decodePlan(before, 'p'), before, 'p.jmx')).toThrow(InputError);
});
