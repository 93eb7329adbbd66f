import { describe, expect, it } from '@jest/globals';

import type { ReportRow } from '../../../src/core/jtl/report-statistics.ts';
import { XmlJtlReader } from '../../../src/core/jtl/xml-jtl.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';

const START = '<?xml version="1.0" encoding="UTF-8"?>\n<testResults version="1.2">\n';
const HOME = '<httpSample t="120" lt="80" ts="1760000000000" s="true" lb="Home" rc="200" rm="OK" tn="G 1-1"/>\n';
const PAY = `<httpSample t="300" ts="1760000000100" s="false" lb="Grüße &amp; &#x1F6D2;" rc="302" rm="Found">
  <httpSample t="100" ts="1760000000100" s="true" lb="Pay-0"><sample t="1" ts="1760000000100" s="true" lb="deep"/></httpSample>
  <assertionResult><name>a</name><failure>true</failure></assertionResult>
</httpSample>\n`;
const BUY =
  '<sample t="420" ts="1760000000000" s="true" lb="Buy" rm="Number of samples in transaction : 2, number of failing samples : 0"/>\n';
const END = '</testResults>\n';

function read(text: string, pieceBytes = 7) {
  const rows: ReportRow[] = [];
  const reader = new XmlJtlReader((row) => rows.push(row));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.push(bytes.subarray(at, at + pieceBytes));
  reader.end();
  return { rows, badRows: reader.badRows, subResultRows: reader.subResultRows };
}

describe('XmlJtlReader', () => {
  it.each([1, 7, 100_000])(
    'reads top-level samples and counts those inside of them, in pieces of %d bytes',
    (pieceBytes) => {
      expect(read(START + HOME + PAY + BUY + END, pieceBytes)).toEqual({
        rows: [
          { timeStampMs: 1_760_000_000_000, elapsedMs: 120, label: 'Home', success: true, isTransaction: false },
          { timeStampMs: 1_760_000_000_100, elapsedMs: 300, label: 'Grüße & 🛒', success: false, isTransaction: false },
          { timeStampMs: 1_760_000_000_000, elapsedMs: 420, label: 'Buy', success: true, isTransaction: true },
        ],
        badRows: 0,
        subResultRows: 2,
      });
    },
  );

  it.each([
    ['without its closing tag', START + HOME + HOME, 2, 0],
    ['cut inside of a tag', START + HOME + HOME.slice(0, 40), 1, 1],
    ['cut inside of a sample', START + HOME + PAY.slice(0, 140), 1, 1],
    ['with broken XML', `${START}${HOME}<httpSample t=5>${HOME}${END}`, 1, 1],
  ])('keeps the rows so far of a file %s', (_what, text, rows, badRows) => {
    const result = read(text);

    expect(result.rows).toHaveLength(rows);
    expect(result.badRows).toBe(badRows);
  });

  it.each([
    ['a time in seconds', HOME.replace('1760000000000', '1760000000')],
    ['no elapsed', HOME.replace('t="120"', '')],
    ['a negative elapsed', HOME.replace('"120"', '"-1"')],
    ['no success', HOME.replace('s="true"', '')],
  ])('counts a sample with %s as bad', (_what, sample) => {
    expect(read(START + sample + HOME + END)).toMatchObject({ rows: [{ label: 'Home' }], badRows: 1 });
  });

  it('does not expand entities of the file', () => {
    const bomb = `<!DOCTYPE testResults [<!ENTITY a "aaaa">]>\n<testResults>${HOME.replace('Home', '&a;')}`;

    expect(read(bomb).rows.map(({ label }) => label)).not.toContain('aaaa');
  });

  it('refuses another root element', () => {
    expect(() => read('<html><body/></html>')).toThrow(InputError);
    expect(() => read('<html><body/></html>')).toThrow(/root element is <html>/);
  });
});
