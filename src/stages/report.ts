import type { ReportContext } from '../core/render/run-report.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { fitRecord } from '../core/verdict/fit-record.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Published } from '../ports/publisher.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { MeasuredLoad } from './gate.ts';
import { messageOf } from './message-of.ts';
import { publish } from './publish.ts';
import type { RunPorts } from './run-ports.ts';

/**
 * Stores the run and tells everybody: its windows, summaries and annotations first, then the record, so that a record
 * is never without them, then the reports. Warns of what could not be stored or told; a verdict never hangs on it.
 */
export async function report(
  record: RunRecord,
  loads: readonly MeasuredLoad[],
  ports: Pick<RunPorts, 'runStores' | 'history' | 'publishers' | 'clock'>,
  context: ReportContext,
): Promise<Published> {
  const isHurried = record.verdict.outcome === 'cancelled';
  const fitted = fitRecord(record);
  const stored = (await Promise.all(ports.runStores.map((each) => store(fitted.record, loads, each)))).flat();
  // A run that was cancelled or broken has nothing that a later one could use, and its time is short.
  const isUseful = !isHurried && record.verdict.outcome !== 'error';
  const [kept, published] = await Promise.all([
    isUseful && !ports.runStores.includes(ports.history) ? keep(fitted.record, ports.history) : [],
    publish({ record, context }, ports, { isHurried }),
  ]);
  return { findings: [...fitted.findings, ...stored, ...kept, ...published.findings], outputs: published.outputs };
}

async function store(
  record: RunRecord,
  loads: readonly MeasuredLoad[],
  runStore: RunStore,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  // Known only now: the windows were summed up while the load went on.
  const baselineRun = record.comparedWith?.runs[0]?.run ?? null;
  const attempt = async (what: string, write: () => Promise<void>) => {
    await write().catch((error: unknown) => {
      findings.push(warning(`The ${what} could not be stored in ${runStore.name}: ${messageOf(error)}`));
    });
  };
  for (const load of loads) {
    await attempt('windows', () => runStore.append(record.run, 'windows', load.windows));
    await attempt('annotations', () => runStore.append(record.run, 'annotations', load.annotations));
    const summaries = load.summaries.map((summary) => ({ ...summary, baselineRun }));
    await attempt('summaries', () => runStore.append(record.run, 'summaries', summaries));
  }
  await attempt('record of the run', () => runStore.save(record));
  return findings;
}

async function keep(record: RunRecord, history: RunStore): Promise<readonly Finding[]> {
  try {
    await history.save(record);
    return [];
  } catch (error) {
    return [warning(`This run is not kept for later comparisons: ${messageOf(error)}`)];
  }
}

function warning(text: string): Finding {
  return { kind: 'store', severity: 'warning', text };
}
