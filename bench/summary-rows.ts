import { rounded } from './numbers.ts';
import { type StoreResult, storeSummary } from './store-tables.ts';

/** One line of the table that ends a bench. */
export interface SummaryRow {
  readonly what: string;
  readonly value: number | string;
  readonly target: string;
  readonly result: 'kept' | 'missed' | '';
}

type Fields = Readonly<Record<string, unknown>>;

/** The numbers that the project promises or reports, from what the parts wrote; a part that was not measured has no row. */
export function summaryRows(results: Fields): readonly SummaryRow[] {
  return [
    ...reportRows(fields(results['report'])),
    ...besideRows(fields(results['beside-agent'])),
    ...plain(fields(results['agent-cpu']), { agentCpuPct: 'CPU of the agent at 10,000 rows/s, % of a core' }, 2),
    ...plain(fields(results['merge']), { parseMs: 'merge, 1,000 workers × 100 labels × 100 samples: parse, ms' }, 0),
    ...plain(fields(results['merge']), { mergeMs: '  merge, ms' }, 0),
    ...plain(fields(results['merge']), { peakRssMb: '  memory at most, MB' }, 0),
    ...startRows(fields(results['start'])),
    ...neighbourRows(fields(results['neighbours'])),
    ...storeSummary(list(fields(results['store'])['stores']) as unknown as readonly StoreResult[]),
  ];
}

function reportRows(report: Fields): readonly SummaryRow[] {
  const ratio = report['ratioToDuckdb'];
  const target = report['targetRatio'];
  if (typeof ratio !== 'number' || typeof target !== 'number') return [];
  const tools = list(report['tools']).map((tool): SummaryRow => ({
    what: `${String(tool['tool'])}: million rows/s`,
    value: Number(tool['millionRowsPerSec']),
    target: '',
    result: '',
  }));
  const row = { what: 'report, times as fast as DuckDB with one thread', value: rounded(ratio, 2) };
  return [{ ...row, target: `≥ ${target}`, result: ratio >= target ? 'kept' : 'missed' }, ...tools];
}

function besideRows(beside: Fields): readonly SummaryRow[] {
  return list(beside['loads']).flatMap((load): SummaryRow[] => {
    const name = `beside the agent / alone, ${String(load['load'])}`;
    return [
      {
        what: `samples/s, ${name}`,
        value: interval(fields(load['throughput'])),
        target: 'low end ≥ 0.95',
        result: load['keepsThroughput'] === true ? 'kept' : 'missed',
      },
      {
        what: `CPU of the JVM per sample, ${name}`,
        value: interval(fields(load['cpuPerSample'])),
        target: 'within 3 %',
        result: load['keepsCpu'] === true ? 'kept' : 'missed',
      },
    ];
  });
}

function startRows(start: Fields): readonly SummaryRow[] {
  const commands = Object.entries(fields(start['firstLineMs'])).map(([command, ms]): SummaryRow => ({
    what: `${command}: start to first line, ms`,
    value: rounded(Number(ms), 0),
    target: '',
    result: '',
  }));
  const run = fields(start['run']);
  return [
    ...commands,
    ...plain(run, { firstLineMs: 'run: start to first line, ms' }, 0),
    ...plain(run, { beyondMs: 'run of 12 s: wall time beyond the load, ms' }, 0),
    ...plain(run, { beyondWithoutJmeterMs: "  without JMeter's dry check and end, ms" }, 0),
    ...plain(run, { firstSampleMs: '  inside the load, launch to first sample, ms' }, 0),
  ];
}

function neighbourRows(neighbours: Fields): readonly SummaryRow[] {
  return list(neighbours['cases']).map((one) => ({
    what: `verdict beside ${String(one['neighbours'])} busy neighbours, p95 of Pay in ms`,
    value: `${String(one['outcome'])}, ${String(one['p95Ms'])}`,
    target: '',
    result: '',
  }));
}

function plain(from: Fields, names: Readonly<Record<string, string>>, digits: number): readonly SummaryRow[] {
  return Object.entries(names).flatMap(([key, what]): SummaryRow[] => {
    const value = from[key];
    return typeof value === 'number' ? [{ what, value: rounded(value, digits), target: '', result: '' }] : [];
  });
}

function interval({ value, low, high }: Fields): string {
  return `${Number(value).toFixed(3)} (${Number(low).toFixed(3)} to ${Number(high).toFixed(3)})`;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}
