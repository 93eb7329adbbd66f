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
  return reportOf(parts(file.fd));
}

function reportOf(file: Iterable<Uint8Array>): Report {
  const statistics = new ReportStatistics();
  let reader: JtlScanner | XmlJtlReader | null = null;
  for (const part of file) {
    reader ??= readerFor(part, statistics);
    reader.push(part);
  }
  if (reader === null)
    throw new InputError(['The file is empty. A JTL of a finished test has at least a header and a row.']);
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

/** The parts of a file; a part is valid until the next one is asked for. */
function* parts(file: number): Generator<Uint8Array, void, undefined> {
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  for (;;) {
    const length = readSync(file, buffer, 0, READ_BYTES, null);
    if (length === 0) return;
    yield buffer.subarray(0, length);
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
