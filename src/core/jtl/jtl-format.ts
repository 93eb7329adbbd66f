import { InputError } from '../verdict/run-error.ts';
import { type FieldBounds, splitRow } from './csv-row.ts';

/** How the rows of one CSV JTL are laid out. Positions are -1 for columns that are not there. */
export interface JtlFormat {
  readonly delimiter: number;
  readonly columnCount: number;
  readonly timeStamp: number;
  readonly elapsed: number;
  readonly label: number;
  readonly success: number;
  readonly responseCode: number;
  readonly responseMessage: number;
  readonly failureMessage: number;
  readonly bytes: number;
  readonly sentBytes: number;
  readonly allThreads: number;
  readonly url: number;
  readonly latency: number;
  readonly idleTime: number;
  readonly connect: number;
}

/** The columns that JMeter 5.6.3 writes unless its properties say otherwise; a headerless file has these. */
const DEFAULT_COLUMNS =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';
const REQUIRED = ['timeStamp', 'elapsed', 'label', 'success'];
/** An epoch in ms has 13 digits from 2001 to 2286. */
const HEADERLESS = /^\d{13}([^\w"\r\n])/;
const MAX_SHOWN_CHARS = 80;

/**
 * Reads the layout from the first line (bytes without line end and BOM). `isHeader`: the line names columns and is no row.
 * Throws InputError when the line is neither a header with the needed columns nor a row.
 */
export function readFormat(line: Buffer): { readonly format: JtlFormat; readonly isHeader: boolean } {
  const text = line.toString('utf8');
  const headerless = HEADERLESS.exec(text)?.[1];
  if (headerless !== undefined) {
    return { format: layout(DEFAULT_COLUMNS.split(','), headerless.charCodeAt(0)), isHeader: false };
  }
  const delimiter = sniffDelimiter(text);
  const names = delimiter === null ? [] : columnNames(line, delimiter);
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (delimiter === null || missing.length === REQUIRED.length) {
    throw new InputError([
      `This is not a JTL: its first line is "${shown(text)}". Expected is JMeter's header (${DEFAULT_COLUMNS.slice(0, 23)},…) or a row that starts with a time of 13 digits.`,
    ]);
  }
  if (missing.length > 0) {
    throw new InputError([
      `The JTL lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}: its header is "${shown(text)}". Let JMeter save them (jmeter.save.saveservice.* in user.properties).`,
    ]);
  }
  return { format: layout(names, delimiter), isHeader: true };
}

/** JMeter takes any character as delimiter that is no letter, digit or quote: the one after the first name. */
function sniffDelimiter(text: string): number | null {
  const found = /^(?:\w+|"[^"]*")([^\w"\r\n])/.exec(text)?.[1];
  if (found === undefined) return null;
  const code = found.charCodeAt(0);
  return code < 128 ? code : null;
}

function columnNames(line: Buffer, delimiter: number): string[] {
  const bounds: FieldBounds = { starts: [], ends: [], escaped: [] };
  const row = Buffer.concat([line, Buffer.from('\n')]);
  const split = splitRow(row, 0, row.length, delimiter, bounds);
  if (split.kind !== 'complete') return [];
  return Array.from({ length: split.count }, (_unused, at) =>
    row.toString('utf8', bounds.starts[at], bounds.ends[at]).replaceAll('""', '"'),
  );
}

function layout(names: readonly string[], delimiter: number): JtlFormat {
  return {
    delimiter,
    columnCount: names.length,
    timeStamp: names.indexOf('timeStamp'),
    elapsed: names.indexOf('elapsed'),
    label: names.indexOf('label'),
    success: names.indexOf('success'),
    responseCode: names.indexOf('responseCode'),
    responseMessage: names.indexOf('responseMessage'),
    failureMessage: names.indexOf('failureMessage'),
    bytes: names.indexOf('bytes'),
    sentBytes: names.indexOf('sentBytes'),
    allThreads: names.indexOf('allThreads'),
    url: names.indexOf('URL'),
    latency: names.indexOf('Latency'),
    idleTime: names.indexOf('IdleTime'),
    connect: names.indexOf('Connect'),
  };
}

function shown(text: string): string {
  const harmless = text.slice(0, MAX_SHOWN_CHARS).replaceAll(/[^\x20-\x7e]/g, '?');
  return text.length > MAX_SHOWN_CHARS ? `${harmless}…` : harmless;
}
