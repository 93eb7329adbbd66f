import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { JtlScanner } from '../core/jtl/scanner.ts';
import { type Report, ReportStatistics } from '../core/jtl/report-statistics.ts';
import { XmlJtlReader } from '../core/jtl/xml-jtl.ts';
import { renderReport } from '../core/render/report-table.ts';
import { sanitize, sanitizeLine } from '../core/render/sanitize.ts';
import { InputError } from '../core/verdict/run-error.ts';

/** Where a command writes; texts end with a line break. */
interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** Larger parts are no faster, and leave the processor's cache. The command does nothing else, so reads may block. */
const READ_BYTES = 262_144;

/** Prints the statistics of a JTL, CSV or XML by its content. Returns the exit code: 2 when there is no sample to count, else 0. */
export async function reportCommand(
  file: string,
  options: { readonly format: 'text' | 'json' },
  io: Output,
): Promise<number> {
  try {
    const report = await readReport(file);
    io.out(options.format === 'json' ? `${JSON.stringify(report)}\n` : renderReport(file, report));
    return 0;
  } catch (error) {
    const sentence = error instanceof InputError ? error.message : fileFault(error);
    if (sentence === null) throw error;
    io.err(`${sanitize(file)}: ${sanitizeLine(sentence)}\n`);
    return 2;
  }
}

async function readReport(path: string): Promise<Report> {
  await using file = await open(path);
  return reportOf(file.fd);
}

function reportOf(file: number): Report {
  const statistics = new ReportStatistics();
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  const first = buffer.subarray(0, readSync(file, buffer, 0, READ_BYTES, null));
  if (first.length === 0)
    throw new InputError(['The file is empty. A JTL of a finished test has at least a header and a row.']);
  const reader = readerFor(first, statistics);
  reader.push(first);
  if (reader instanceof JtlScanner) readInto(reader, file);
  else readParts(reader, file, buffer);
  reader.end();
  const { badRows } = reader;
  const subResultRows = reader instanceof XmlJtlReader ? reader.subResultRows : 0;
  const report = statistics.report({ badRows, subResultRows });
  if (report === null) {
    const bad =
      badRows === 0
        ? ''
        : ` ${badRows} rows could not be read: a row has the columns of the header, a timeStamp of 13 digits (epoch ms) and true or false as success.`;
    throw new InputError([`There is no sample in this JTL, so there is nothing to report.${bad}`]);
  }
  return report;
}

/** Reads the rest of a file without a copy in between. */
function readInto(scanner: JtlScanner, file: number): void {
  for (;;) {
    const room = scanner.room();
    const length = readSync(file, room, 0, room.length, null);
    if (length === 0) return;
    scanner.filled(length);
  }
}

function readParts(reader: XmlJtlReader, file: number, buffer: Buffer): void {
  for (let length = -1; length !== 0;) {
    length = readSync(file, buffer, 0, READ_BYTES, null);
    reader.push(buffer.subarray(0, length));
  }
}

function readerFor(firstChunk: Uint8Array, statistics: ReportStatistics): JtlScanner | XmlJtlReader {
  const onRow = statistics.add.bind(statistics);
  const isXml = /^\uFEFF?\s*</.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(firstChunk.subarray(0, 256)));
  return isXml ? new XmlJtlReader(onRow) : new JtlScanner({ columns: 'report', onRow });
}

function fileFault(error: unknown): string | null {
  if (!Error.isError(error) || !('code' in error)) return null;
  switch (error.code) {
    case 'ENOENT':
      return 'There is no such file. Give the path of a JTL, such as results.jtl.';
    case 'EISDIR':
      return 'This is a folder. Give the path of a JTL inside of it.';
    case 'EACCES':
    case 'EPERM':
      return 'The file may not be read by this user.';
    default:
      return `The file cannot be read: ${error.message}.`;
  }
}
