import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { JtlRow } from '../../../src/core/jtl/jtl-row.ts';
import { JtlScanner } from '../../../src/core/jtl/scanner.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';
import { generatedJtl, pieces } from './generated-jtl.ts';
import { type PlainRow, readSlowly } from './slow-jtl-reader.ts';

const HEADER =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n';
const ROW = '1760000000000,120,Home,200,OK,Group 1-1,text,true,,512,64,3,5,https://shop.example.com/,80,0,7\n';

function copy(row: JtlRow): PlainRow {
  const { timeStampMs, elapsedMs, endMs, label, success, isTransaction, responseCode, url } = row;
  const { bytes, sentBytes, allThreads, latencyMs, connectMs } = row;
  const responseMessage = row.responseMessage();
  const failureMessage = row.failureMessage();
  const outcome = { responseCode, responseMessage, failureMessage, url };
  return {
    timeStampMs,
    elapsedMs,
    endMs,
    label,
    success,
    isTransaction,
    bytes,
    sentBytes,
    allThreads,
    latencyMs,
    connectMs,
    ...outcome,
  };
}

function scan(chunks: readonly (Uint8Array | string)[], columns: 'report' | 'all' = 'all') {
  const rows: PlainRow[] = [];
  let bad = 0;
  const scanner = new JtlScanner({
    columns,
    onRow: (row) => rows.push(copy(row)),
    onBad: () => {
      bad += 1;
    },
  });
  for (const chunk of chunks) scanner.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  scanner.end();
  expect(scanner.rows).toBe(rows.length);
  expect(scanner.badRows).toBe(bad);
  expect(scanner.bytes).toBe(chunks.reduce((sum, chunk) => sum + Buffer.from(chunk as string).length, 0));
  return { rows, badRows: bad };
}

const reportOnly = ({ timeStampMs, elapsedMs, endMs, label, success, isTransaction }: PlainRow) => {
  return { timeStampMs, elapsedMs, endMs, label, success, isTransaction };
};

describe('JtlScanner beside a slow reader', () => {
  const cuts = fc.array(fc.nat({ max: 100_000 }), { maxLength: 30 });

  it('reads the same rows and counts the same bad ones, however the bytes are cut', () => {
    fc.assert(
      fc.property(generatedJtl, cuts, (file, places) => {
        expect(scan(pieces(file, places))).toEqual(readSlowly(file));
      }),
      { numRuns: 600 },
    );
  });

  it('reads the same report columns, however the bytes are cut', () => {
    fc.assert(
      fc.property(generatedJtl, cuts, (file, places) => {
        const expected = readSlowly(file);

        const { rows, badRows } = scan(pieces(file, places), 'report');

        expect(rows.map(reportOnly)).toEqual(expected.rows.map(reportOnly));
        expect(badRows).toBe(expected.badRows);
      }),
      { numRuns: 1200 },
    );
  });

  it('reads the same byte by byte', () => {
    fc.assert(
      fc.property(generatedJtl, (file) => {
        expect(scan(Array.from(file, (byte) => Uint8Array.of(byte)))).toEqual(readSlowly(file));
      }),
      { numRuns: 50 },
    );
  });

  it('reads a file that is larger than its buffer', () => {
    const lines = Array.from({ length: 6000 }, (_unused, at) =>
      ROW.replace('Home', `Label ${at % 50}`).replace(
        'true,',
        at % 300 === 0 ? `false,"line\n${'x'.repeat(at * 20)} ""q"""` : 'true,',
      ),
    );
    const file = Buffer.from(HEADER + lines.join(''));

    expect(scan([file]).rows).toEqual(readSlowly(file).rows);
    expect(scan([file], 'report').rows.map(reportOnly)).toEqual(readSlowly(file).rows.map(reportOnly));
  });
});

describe('the rows of a JTL', () => {
  it('have every column by name', () => {
    const { rows } = scan([HEADER, ROW]);

    expect(rows).toEqual([
      {
        timeStampMs: 1_760_000_000_000,
        elapsedMs: 120,
        endMs: 1_760_000_000_120,
        label: 'Home',
        success: true,
        isTransaction: false,
        responseCode: '200',
        responseMessage: 'OK',
        failureMessage: '',
        url: 'https://shop.example.com/',
        bytes: 512,
        sentBytes: 64,
        allThreads: 5,
        latencyMs: 80,
        connectMs: 7,
      },
    ]);
  });

  it('have nothing but the report columns when no more is asked for', () => {
    const { rows } = scan([HEADER, ROW], 'report');

    expect(rows[0]).toMatchObject({
      label: 'Home',
      responseCode: '',
      url: '',
      bytes: null,
      latencyMs: null,
      failureMessage: '',
    });
  });

  it('are found whatever the order of the columns', () => {
    const { rows, badRows } = scan(
      ['success,label,elapsed,timeStamp\ntrue,Home,5,1760000000000\nfalse,"Pa\ny",6,1760000000001\n'],
      'report',
    );

    expect(badRows).toBe(0);
    expect(rows.map(reportOnly)).toMatchObject([
      { success: true, label: 'Home', elapsedMs: 5 },
      { success: false, label: 'Pa\ny', elapsedMs: 6 },
    ]);
  });

  it('say null for a column that is absent and for one that holds no number', () => {
    const { rows } = scan(['timeStamp,elapsed,label,success,Latency\n1760000000000,5,Home,true,null\n']);

    expect(rows[0]).toMatchObject({
      bytes: null,
      sentBytes: null,
      allThreads: null,
      latencyMs: null,
      connectMs: null,
      url: '',
    });
  });

  it('have no URL where JMeter wrote null', () => {
    expect(scan([HEADER, ROW.replace('https://shop.example.com/', 'null')]).rows[0]?.url).toBe('');
  });

  it.each(['report', 'all'] as const)('end later by the idle time when they are transactions (%s)', (columns) => {
    const mark = '"Number of samples in transaction : 2, number of failing samples : 0"';
    const { rows } = scan([HEADER, ROW.replace(',OK,', `,${mark},`).replace(',80,0,', ',80,1000,')], columns);

    expect(rows[0]).toMatchObject({ isTransaction: true, elapsedMs: 120, endMs: 1_760_000_001_120 });
  });

  it('are not transactions because a message begins in a similar way', () => {
    expect(scan([HEADER, ROW.replace(',OK,', ',Number of samples,')], 'report').rows[0]?.isTransaction).toBe(false);
  });

  it('have JMeter 5.6.3’s columns in a file without header', () => {
    expect(scan([ROW, ROW], 'report')).toMatchObject({ rows: [{ label: 'Home' }, { label: 'Home' }], badRows: 0 });
  });

  it.each([
    ['another number of columns', ROW.replace(',7\n', ',7,8\n')],
    ['a column too few, taken from the tail', ROW.replace(',0,7\n', ',7\n')],
    ['a time in seconds', ROW.replace('1760000000000', '1760000000')],
    ['a time in microseconds', ROW.replace('1760000000000', '1760000000000000')],
    ['a letter in its time', ROW.replace('1760000000000', '17600x0000000')],
    ['a letter at the end of its time', ROW.replace('1760000000000', '176000000000x')],
    ['a written time', ROW.replace('1760000000000', '2026/11/22 10:00:00')],
    ['a negative elapsed', ROW.replace(',120,', ',-120,')],
    ['no elapsed', ROW.replace(',120,', ',,')],
    ['more digits of elapsed than are exact', ROW.replace(',120,', ',1200000000000000,')],
    ['a success that is nearly true', ROW.replace(',true,', ',trux,')],
    ['a success that is more than true', ROW.replace(',true,', ',truest,')],
    ['a success that is nearly false', ROW.replace(',true,', ',fals3,')],
    ['a success in capitals', ROW.replace(',true,', ',TRUE,')],
    ['three columns', '1760000000000,120,Home\n'],
    ['two rows on one line', ROW.slice(0, 40) + ROW],
    ['text behind a closing quote', ROW.replace('Home', '"Home"s')],
    ['a second header', HEADER],
  ])('are bad with %s, and the next one is read', (_what, line) => {
    for (const columns of ['report', 'all'] as const) {
      expect(scan([HEADER, line, ROW], columns)).toMatchObject({ rows: [{ label: 'Home' }], badRows: 1 });
      expect(scan([HEADER + ROW + line], columns)).toMatchObject({ rows: [{ label: 'Home' }], badRows: 1 });
    }
  });

  it.each([
    ['label', ROW.replace('Home', 'Ho\nme')],
    ['thread name', ROW.replace('Group 1', 'Group\n1')],
    ['message', ROW.replace(',OK,', ',O\nK,')],
  ])('are two bad ones when a line end without quotes stands in the %s', (_what, lines) => {
    for (const columns of ['report', 'all'] as const) {
      expect(scan([HEADER, lines, ROW], columns)).toMatchObject({ rows: [{ label: 'Home' }], badRows: 2 });
    }
  });

  it('are found again after a quote that was never closed', () => {
    const torn = '1760000000000,9,Torn,200,OK,Group 1-1,text,false,"expected\nto contain';

    const { rows, badRows } = scan([HEADER, `${torn}\n`, ROW, ROW, ROW.replace('true,', 'false,"a ""b"" c"')]);

    expect(rows.map(({ label }) => label)).toEqual(['Home', 'Home', 'Home']);
    expect(badRows).toBe(1);
  });

  it('are found again when a quote stays open for more than a megabyte', () => {
    const many = ROW.repeat(12_000);

    const { rows, badRows } = scan([HEADER, '1760000000000,9,"Torn\n', many]);

    expect(rows).toHaveLength(12_000);
    expect(badRows).toBe(1);
  });

  it('are handed over before the end although a quote stays open', () => {
    let rows = 0;
    const scanner = new JtlScanner({
      columns: 'report',
      onRow: () => {
        rows += 1;
      },
    });

    scanner.push(Buffer.from(`${HEADER}1760000000000,9,"Torn\n${ROW.repeat(24_000)}`));

    expect(rows).toBeGreaterThan(10_000);
  });

  it('are found again when the file ends inside of quotes', () => {
    expect(scan([HEADER, '1760000000000,9,"Torn\n', ROW, ROW])).toMatchObject({ rows: [{}, {}], badRows: 1 });
  });

  it('are bad when the file ends inside of them', () => {
    expect(scan([HEADER, ROW, ROW.slice(0, 50)])).toMatchObject({ rows: [{}], badRows: 1 });
  });

  it('keep one string for equal labels', () => {
    const labels: string[] = [];
    const scanner = new JtlScanner({ columns: 'report', onRow: (row) => labels.push(row.label) });

    scanner.push(
      Buffer.from(HEADER + ROW.replace('Home', 'Ab') + ROW.replace('Home', 'aB') + ROW.replace('Home', 'Ab')),
    );

    expect(labels).toEqual(['Ab', 'aB', 'Ab']);
  });
});

describe('the beginning of a JTL', () => {
  it.each([
    ['nothing', ''],
    ['a header alone', HEADER],
    ['a header without line end', HEADER.trimEnd()],
    ['a torn header', HEADER.slice(0, 15)],
    ['blank lines', '\n\r\n'],
  ])('may be %s: no row, none bad', (_what, text) => {
    expect(scan([text])).toEqual({ rows: [], badRows: 0 });
  });

  it.each([
    ['is another file', 'hello world\n', /This is not a JTL: its first line is "hello world"/],
    ['is another CSV', 'name,age\nx,1\n', /This is not a JTL/],
    ['has control characters', '\u001b[31mred\n', /"\?\[31mred"/],
    ['lacks needed columns', 'timeStamp,label,success\n', /lacks the column elapsed/],
    ['lacks several', 'timeStamp;label\n', /lacks the columns elapsed, success/],
  ])('is refused with one sentence when it %s', (_what, text, sentence) => {
    expect(() => scan([text])).toThrow(InputError);
    expect(() => scan([text])).toThrow(sentence);
  });
});
