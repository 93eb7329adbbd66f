import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Report } from '../src/core/jtl/report-statistics.ts';
import { disagreements, type DuckdbLabel } from './duckdb/agreement.ts';
import { installDuckdb } from './duckdb/install.ts';
import { writeJtl } from './jtl-generator.ts';
import { type Measured, measureChild, median } from './measure-child.ts';

const ROOT = join(import.meta.dirname, '..');
const LABELS = 20;
const SEED = 7;
/** What the project promises: at least this many times as fast as DuckDB with one thread. */
const TARGET_RATIO = 2;

interface Series {
  readonly tool: string;
  readonly runs: Measured[];
}

/** Measures `report` beside its peers on one generated file, in interleaved rounds, and prints medians and ratios. */
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '4000000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    jmeter: { type: 'string' },
  },
});
const rows = Number(options.rows);
const rounds = Number(options.rounds);
if (!Number.isSafeInteger(rows) || rows < 1 || !Number.isSafeInteger(rounds) || rounds < 1) {
  throw new Error(`--rows and --rounds are positive integers; given are ${options.rows} and ${options.rounds}.`);
}
installDuckdb();
const folder = mkdtempSync(join(tmpdir(), 'bench-report-'));
try {
  const file = join(folder, 'generated.jtl');
  console.log(`Writing ${rows.toLocaleString('en')} rows, ${LABELS} labels, seed ${SEED} …`);
  const sizeBytes = writeJtl(file, { rows, labels: LABELS, seed: SEED });
  measureAll(file, sizeBytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureAll(file: string, sizeBytes: number): void {
  const ours: Series = { tool: 'report', runs: [] };
  const duckdb: Series = { tool: 'DuckDB, one thread', runs: [] };
  const jmeter: Series = { tool: 'jmeter -g', runs: [] };
  for (let round = 0; round < rounds; round += 1) {
    ours.runs.push(
      measureChild(process.execPath, [...ourCommand(), 'report', file, '--format', 'json'], { isNode: true }),
    );
    duckdb.runs.push(measureChild(process.execPath, [join(ROOT, 'bench/duckdb/run.ts'), file], { isNode: true }));
  }
  if (options.jmeter !== undefined) jmeter.runs.push(measureJmeter(options.jmeter, file));

  const faults = disagreements(
    JSON.parse(ours.runs[0]?.stdout ?? '') as Report,
    JSON.parse(duckdb.runs[0]?.stdout ?? '') as DuckdbLabel[],
  );
  if (faults.length > 0) throw new Error(`report and DuckDB disagree:\n${faults.join('\n')}`);

  const table = [ours, duckdb, jmeter].filter(({ runs }) => runs.length > 0).map((series) => summary(series, ours));
  console.table(Object.fromEntries(table.map(({ tool, ...numbers }) => [tool, numbers])));
  const ratio = medianSec(duckdb) / medianSec(ours);
  console.log(
    `report is ${ratio.toFixed(2)} times as fast as DuckDB with one thread; the target is ${TARGET_RATIO}. Both agree on every label.`,
  );
  if (options.json !== undefined) {
    const all = { rows, rounds, sizeBytes, targetRatio: TARGET_RATIO, ratioToDuckdb: ratio, tools: table };
    writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
}

function ourCommand(): string[] {
  const bundle = join(ROOT, 'dist/cli/index.js');
  return [existsSync(bundle) ? bundle : join(ROOT, 'src/cli/main.ts')];
}

function measureJmeter(home: string, file: string): Measured {
  const output = join(folder, 'dashboard');
  const jar = join(home, 'bin/ApacheJMeter.jar');
  return measureChild('java', ['-jar', jar, '-g', file, '-o', output, '-j', join(folder, 'jmeter.log')], {
    isNode: false,
  });
}

function summary(series: Series, ours: Series) {
  const sec = medianSec(series);
  const peaks = series.runs.flatMap(({ maxRssMb }) => (maxRssMb === null ? [] : [maxRssMb]));
  return {
    tool: series.tool,
    medianSec: Number(sec.toFixed(3)),
    millionRowsPerSec: Number((rows / sec / 1e6).toFixed(2)),
    maxRssMb: peaks.length === 0 ? null : Math.round(Math.max(...peaks)),
    timesOurTime: Number((sec / medianSec(ours)).toFixed(2)),
  };
}

function medianSec({ runs }: Series): number {
  return median(runs.map(({ wallSec }) => wallSec));
}
