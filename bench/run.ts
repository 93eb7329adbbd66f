import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { capture } from '../scripts/process/capture.ts';
import { inProject } from '../scripts/process/project.ts';
import { writeJson } from './numbers.ts';
import { summaryRows } from './summary-rows.ts';

/**
 * `npm run bench [-- --quick] [-- --only PART,PART] [-- --json FILE]`: all measurements, or some of them, one after the other, then one
 * table and `.cache/bench.json`, or `.cache/bench-PART.json` with these parts alone.
 * Exit 1: something could not be measured. A target that is missed is shown and is no failure: a busy machine misses it, too.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});

interface Part {
  readonly name: string;
  readonly full: readonly string[];
  /** `null`: left out of a quick run. */
  readonly quick: readonly string[] | null;
}

const parts: readonly Part[] = [
  { name: 'report', full: jmeterFlags(), quick: ['--rows', '400000', '--rounds', '1'] },
  { name: 'merge', full: [], quick: ['--rounds', '1'] },
  { name: 'start', full: [], quick: ['--rounds', '3', '--runs', '1'] },
  { name: 'agent-cpu', full: [], quick: null },
  { name: 'beside-agent', full: [], quick: ['--pairs', '2', '--load', 'saturated'] },
  { name: 'neighbours', full: [], quick: null },
  {
    name: 'store',
    full: [],
    quick: ['--scale', '0.1', '--servers', 'elasticsearch', '--parts', 'baselines,bytes,faults'],
  },
];
const only = options.only?.split(',') ?? null;
const unknown = only?.filter((name) => !parts.some((part) => part.name === name)) ?? [];
if (unknown.length > 0) {
  throw new Error(`--only knows ${parts.map(({ name }) => name).join(', ')}; not ${unknown.join(', ')}.`);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupt.abort();
  });
}
try {
  const results: Record<string, unknown> = {};
  const failed: string[] = [];
  for (const { name, full, quick } of parts) {
    const flags = options.quick ? quick : full;
    const isWanted = only === null || only.includes(name);
    if (flags === null || !isWanted || interrupt.signal.aborted) continue;
    console.log(`\n${name}`);
    const result = await measure(name, flags);
    if (result === null) failed.push(name);
    else results[name] = result;
  }
  const rows = summaryRows(results);
  console.log('');
  console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
  const file = options.json ?? inProject('.cache', only === null ? 'bench.json' : `bench-${only.join('-')}.json`);
  writeJson(file, { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, isQuick: options.quick, rows, results });
  console.log(`All numbers: ${file}`);
  for (const name of failed) console.error(`${name} could not be measured; see above.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
  if (interrupt.signal.aborted) process.exitCode = 130;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, flags: readonly string[]): Promise<unknown> {
  const json = join(folder, `${name}.json`);
  const script = inProject('bench', `${name}.ts`);
  const { exitCode } = await capture(process.execPath, [script, ...flags, '--json', json], {
    echo: 'all',
    signal: interrupt.signal,
  });
  return exitCode === 0 && existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as unknown) : null;
}

/** JMeter's own report generator is measured where a JMeter is known. */
function jmeterFlags(): readonly string[] {
  const home = process.env['JMETER_HOME'] ?? inProject('.cache', 'jmeter', 'apache-jmeter-5.6.3');
  return existsSync(home) ? ['--jmeter', home] : [];
}
