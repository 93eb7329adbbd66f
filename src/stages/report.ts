import type { ReportContext } from '../core/render/run-report.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { fitRecord } from '../core/verdict/fit-record.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Published } from '../ports/publisher.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { MeasuredLoad } from './gate.ts';
import type { Journal } from './journal.ts';
import { messageOf } from './message-of.ts';
import { publish } from './publish.ts';
import type { RunPorts } from './run-ports.ts';
import { storeRun } from './store-run.ts';
import { storeWarning } from './store-warning.ts';

/** Time of one store for a whole run; after an interrupt the runner leaves 7.5 s for everything. */
const STORE_DEADLINE_MS = 300_000;
const HURRIED_DEADLINE_MS = 2_500;

/**
 * Stores the run and tells everybody: its annotations, windows and summaries first, then the record, so that a record is
 * never without them, then the reports; after an interrupt all at the same time. Warns of what could not be stored or told;
 * a verdict never hangs on it.
 */
export async function report(
  record: RunRecord,
  loads: readonly MeasuredLoad[],
  ports: Pick<RunPorts, 'runStores' | 'history' | 'publishers' | 'clock'>,
  {
    journal,
    drainMs,
    context,
  }: { readonly journal: Journal; readonly drainMs: number; readonly context: ReportContext },
): Promise<Published> {
  const isHurried = record.verdict.outcome === 'cancelled';
  const fitted = fitRecord(record);
  const tell = () => publish({ record, context }, ports, { isHurried });
  const storeAll = (deadlineMs: number) =>
    Promise.all(
      ports.runStores.map((store) => storeRun(fitted.record, loads, store, { clock: ports.clock, deadlineMs })),
    );
  if (isHurried) {
    const [noted, stored, published] = await Promise.all([
      journal.close(HURRIED_DEADLINE_MS),
      storeAll(HURRIED_DEADLINE_MS),
      tell(),
    ]);
    return withFindings(published, [...fitted.findings, ...noted, ...stored.flat()]);
  }
  const noted = await journal.close(drainMs);
  const stored = await storeAll(STORE_DEADLINE_MS);
  // A run that broke has nothing that a later one could use.
  const isUseful = record.verdict.outcome !== 'error' && !ports.runStores.includes(ports.history);
  const [kept, published] = await Promise.all([isUseful ? keep(fitted.record, ports.history) : [], tell()]);
  return withFindings(published, [...fitted.findings, ...noted, ...stored.flat(), ...kept]);
}

function withFindings({ findings, outputs }: Published, before: readonly Finding[]): Published {
  return { findings: [...before, ...findings], outputs };
}

async function keep(record: RunRecord, history: RunStore): Promise<readonly Finding[]> {
  try {
    await history.save(record);
    return [];
  } catch (error) {
    return [storeWarning(`This run is not kept for later comparisons: ${messageOf(error)}`)];
  }
}
