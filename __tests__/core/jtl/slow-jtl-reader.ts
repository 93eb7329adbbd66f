/** A row as plain values; what a scanner's row says at the moment it is handed over. */
export interface PlainRow {
  readonly timeStampMs: number;
  readonly elapsedMs: number;
  readonly endMs: number;
  readonly label: string;
  readonly success: boolean;
  readonly isTransaction: boolean;
  readonly responseCode: string;
  readonly url: string;
  readonly bytes: number | null;
  readonly sentBytes: number | null;
  readonly allThreads: number | null;
  readonly latencyMs: number | null;
  readonly connectMs: number | null;
  readonly responseMessage: string;
  readonly failureMessage: string;
}

const DEFAULT_HEADER =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';

/** The oracle: reads a whole JTL character by character, without any thought of speed. Time and elapsed must be the first columns. */
export function readSlowly(file: Uint8Array): { readonly rows: PlainRow[]; readonly badRows: number } {
  const text = new TextDecoder().decode(file).replace(/^(\r?\n)+/, '');
  const rows: PlainRow[] = [];
  let badRows = 0;
  if (text === '') return { rows, badRows };
  const headerless = /^\d{13}([^\w])/.exec(text);
  const delimiter = headerless?.[1] ?? /^"?\w+"?([^\w])/.exec(text)![1]!;
  const header = record(headerless ? `${DEFAULT_HEADER.replaceAll(',', delimiter)}\n` : text, 0, delimiter);
  if (header.kind !== 'whole') return { rows, badRows };
  const names = header.fields;
  let at = headerless ? 0 : header.next;
  while (at < text.length) {
    const found = record(text, at, delimiter);
    if (found.kind === 'whole' && !found.isQuoted && found.fields.join('') === '' && found.fields.length === 1) {
      at = found.next;
      continue;
    }
    const row = found.kind === 'whole' && found.fields.length === names.length ? rowOf(names, found.fields) : null;
    if (row !== null) rows.push(row);
    else badRows += 1;
    const knowsItsPlace = found.kind === 'whole' && (found.fields.length === names.length || !found.isQuoted);
    at = knowsItsPlace ? found.next : nextRowStart(text, at, delimiter);
  }
  return { rows, badRows };
}

type Record =
  | { readonly kind: 'whole'; readonly fields: string[]; readonly isQuoted: boolean; readonly next: number }
  | { readonly kind: 'broken' };

function record(text: string, from: number, delimiter: string): Record {
  const fields: string[] = [];
  let isQuoted = false;
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'after' = 'start';
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]!;
    const isLineEnd = char === '\n' || (char === '\r' && text[at + 1] === '\n');
    if (state === 'quoted') {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else state = 'after';
    } else if (state === 'start' && char === '"') {
      state = 'quoted';
      isQuoted = true;
    } else if (char === delimiter || isLineEnd) {
      fields.push(field);
      field = '';
      state = 'start';
      if (isLineEnd) return { kind: 'whole', fields, isQuoted, next: char === '\r' ? at + 2 : at + 1 };
    } else if (state === 'after') {
      return { kind: 'broken' };
    } else {
      field += char;
      state = 'plain';
    }
  }
  return { kind: 'broken' };
}

function nextRowStart(text: string, from: number, delimiter: string): number {
  const escaped = delimiter === '|' ? '\\|' : delimiter;
  const start = new RegExp(`\n(?=\\d{13}${escaped}\\d{1,15}${escaped})`, 'g');
  start.lastIndex = from;
  const found = start.exec(text);
  return found === null ? text.length : found.index + 1;
}

function rowOf(names: readonly string[], fields: readonly string[]): PlainRow | null {
  const value = (name: string): string => fields[names.indexOf(name)] ?? '';
  const digits = (name: string): number | null => (/^\d{1,15}$/.test(value(name)) ? Number(value(name)) : null);
  const timeStampMs = digits('timeStamp');
  const elapsedMs = digits('elapsed');
  const success = value('success');
  if (timeStampMs === null || value('timeStamp').length !== 13 || elapsedMs === null) return null;
  if (success !== 'true' && success !== 'false') return null;
  const isTransaction = value('responseMessage').startsWith('Number of samples in transaction : ');
  return {
    timeStampMs,
    elapsedMs,
    endMs: timeStampMs + elapsedMs + (isTransaction ? (digits('IdleTime') ?? 0) : 0),
    label: value('label'),
    success: success === 'true',
    isTransaction,
    responseCode: value('responseCode'),
    url: value('URL') === 'null' ? '' : value('URL'),
    bytes: digits('bytes'),
    sentBytes: digits('sentBytes'),
    allThreads: digits('allThreads'),
    latencyMs: digits('Latency'),
    connectMs: digits('Connect'),
    responseMessage: value('responseMessage'),
    failureMessage: value('failureMessage'),
  };
}
