import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Comparison } from '../../src/core/verdict/comparison.ts';
import { demoLabel, type DemoRun } from './demo-run.ts';
import { pOf } from './judge-demo.ts';

/** What the demo showed. */
export interface ShownDemo {
  /** Share by which Pay of the last build was made slower. */
  readonly injected: number;
  readonly comparison: Comparison | null;
  readonly baseline: readonly DemoRun[];
  readonly last: DemoRun;
}

/** Writes what was injected, what was found and where the result files lie, so that anybody can check it with tools of their own. */
export async function writeDemoJson(file: string, demo: ShownDemo): Promise<void> {
  // npm runs scripts in the project's folder; the user may stand elsewhere.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(demoDocument(demo), null, 2)}\n`);
}

/** `loads` has every load in the order in which they were made; `jtl` and `steady` those of the last run of each build. */
export function demoDocument({ injected, comparison, baseline, last }: ShownDemo): object {
  const ends = { A: baseline.at(-1)?.loads.at(-1), B: last.loads.at(-1) };
  return {
    label: demoLabel,
    injected,
    measured: comparison?.effect ?? null,
    comparison: comparison === null ? null : summaryOf(comparison),
    jtl: { A: ends.A?.jtlFiles ?? [], B: ends.B?.jtlFiles ?? [] },
    steady: {
      A: ends.A === undefined ? null : [ends.A.steady.fromMs, ends.A.steady.toMs],
      B: ends.B === undefined ? null : [ends.B.steady.fromMs, ends.B.steady.toMs],
    },
    loads: [...baseline, last].flatMap(loadsOf),
  };
}

function summaryOf(comparison: Comparison): object {
  const { check, result, effect, interval, smallestChange, baselineValue, value, numbers } = comparison;
  const values = { baseline: numbers?.baseline ?? [], candidate: numbers?.candidate ?? [] };
  return { check, result, effect, interval, p: pOf(comparison), smallestChange, baselineValue, value, ...values };
}

function loadsOf({ build, record, loads }: DemoRun): readonly object[] {
  return loads.map((load) => ({
    build,
    run: record.run,
    load: load.record.load,
    outcome: record.verdict.outcome,
    steady: [load.steady.fromMs, load.steady.toMs],
    p95Ms: load.pay.p95Ms,
    count: load.pay.count,
    jtl: load.jtlFiles,
  }));
}
