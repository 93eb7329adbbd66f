import fc from 'fast-check';

const COLUMNS =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect'.split(
    ',',
  );
/** May be switched off by a property of JMeter. */
const OPTIONAL = [
  'responseCode',
  'responseMessage',
  'threadName',
  'dataType',
  'failureMessage',
  'sentBytes',
  'URL',
  'IdleTime',
  'Connect',
];

const foreignText = fc.oneof(
  fc.constantFrom(
    '',
    'Home',
    'Pay',
    'a,b;c\td',
    'say "hi"',
    '"',
    '""',
    'two\nlines',
    'win\r\ndows',
    'Grüße 漢字 🛒',
    '\n1760000000000,12,x,',
    'Nu',
  ),
  fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'ü', '🛒', ',', '"', '\n', ';', ' ', '-', '1') }),
);
const message = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('OK', 'Not Found', 'Null', '') },
  { weight: 1, arbitrary: foreignText },
  { weight: 1, arbitrary: fc.constant('Number of samples in transaction : 3, number of failing samples : 0') },
);
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  timeStamp: often(fc.integer({ min: 1e12, max: 1e13 - 1 }).map(String), [
    '1760000000',
    '',
    'x',
    '2026/01/01 10:00:00',
    '17600000000001',
  ]),
  elapsed: often(fc.integer({ min: 0, max: 4_000_000 }).map(String), [
    '-5',
    '1.5',
    '',
    '999999999999999',
    '1234567890',
    '1e3',
  ]),
  label: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('Home', 'Pay', 'Search') },
    { weight: 1, arbitrary: foreignText },
  ),
  responseCode: fc.constantFrom('200', '503', 'Non HTTP response code: java.net.SocketTimeoutException', ''),
  responseMessage: message,
  threadName: fc.constantFrom('Group 1-1', 'Group, two 1-12', ''),
  dataType: fc.constantFrom('text', 'bin', 'null', ''),
  success: often(fc.constantFrom('true', 'false'), ['TRUE', 'maybe', '', 'truex', 'falsy']),
  failureMessage: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: foreignText }),
  URL: fc.constantFrom('https://shop.example.com/', 'null', '', 'https://shop.example.com/?a=1,2'),
};
const number = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.constantFrom('', 'null', '-1', '7x'));

/** A JTL as bytes: good rows, bad values, lines torn in the middle, and a torn end. */
export const generatedJtl: fc.Arbitrary<Uint8Array> = fc
  .record({
    columns: fc.subarray(OPTIONAL).map((absent) => COLUMNS.filter((name) => !absent.includes(name))),
    delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
    start: fc.constantFrom('header', 'header', 'BOM', 'blank line', 'sample variables', 'headerless'),
    rows: fc.array(fc.record({ cells: cells(), damage: fc.integer({ min: 0, max: 400 }) }), { maxLength: 25 }),
    cutBytes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  })
  .map(({ columns, delimiter, lineEnd, start, rows, cutBytes }) => {
    const isHeaderless = start === 'headerless' && /^\d{13}$/.test(rows[0]?.cells['timeStamp'] ?? '');
    const names = isHeaderless ? COLUMNS : columns;
    const extra = start === 'sample variables' ? ['"my,var"'] : [];
    let text = isHeaderless
      ? ''
      : [...names, ...extra.map((name) => (delimiter === ',' ? name : '"myvar"'))].join(delimiter) + lineEnd;
    if (start === 'BOM') text = `\uFEFF${text}`;
    if (start === 'blank line') text = `\n${text}`;
    for (const [at, { cells: row, damage }] of rows.entries()) {
      const line =
        [...names.map((name) => quoted(row[name] ?? '', delimiter)), ...extra.map(() => 'v')].join(delimiter) + lineEnd;
      const isWhole = damage > 40 || (isHeaderless && at === 0);
      text += isWhole ? line : line.slice(0, damage * 3);
    }
    const bytes = Buffer.from(text);
    const isCut = bytes.length - cutBytes > bytes.indexOf('\n', 1);
    return isCut ? bytes.subarray(0, bytes.length - cutBytes) : bytes;
  });

/** Cuts bytes into pieces at random places. */
export function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => bytes.slice(places[at], to));
}

function cells(): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc.record(Object.fromEntries(COLUMNS.map((name) => [name, values[name] ?? number])));
}

function often(usual: fc.Arbitrary<string>, rare: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}

function quoted(value: string, delimiter: string): string {
  return /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
}
