import { closeSync, openSync, readSync } from 'node:fs';
import { JtlScanner } from '../src/core/jtl/scanner.ts';

/** When the samples of a JTL began and ended, epoch ms. */
export interface JtlTimes {
  readonly firstStartMs: number;
  readonly lastEndMs: number;
  readonly rows: number;
  readonly errors: number;
  /** Rows that ended in [fromMs, toMs). */
  rowsBetween(fromMs: number, toMs: number): number;
}

const CHUNK_BYTES = 1 << 20;

/** Reads the times of a JTL. Throws when it has no row. */
export function readJtlTimes(path: string): JtlTimes {
  const endsMs: number[] = [];
  let firstStartMs = Infinity;
  let errors = 0;
  const scanner = new JtlScanner({
    columns: 'report',
    onRow: (row) => {
      firstStartMs = Math.min(firstStartMs, row.timeStampMs);
      endsMs.push(row.endMs);
      if (!row.success) errors += 1;
    },
  });
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
    scanner.push(buffer.subarray(0, size));
  scanner.end();
  closeSync(file);
  if (endsMs.length === 0) throw new Error(`${path} has no row.`);
  return {
    firstStartMs,
    lastEndMs: endsMs.reduce((last, at) => Math.max(last, at), 0),
    rows: endsMs.length,
    errors,
    rowsBetween: (fromMs, toMs) => endsMs.filter((at) => at >= fromMs && at < toMs).length,
  };
}
