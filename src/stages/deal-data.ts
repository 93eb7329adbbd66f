import type { PlanFacts } from '../core/jmx/plan-facts.ts';
import { sliceRows } from '../core/plan/slices.ts';
import { keys } from '../core/protocol/keys.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Channel } from '../ports/channel.ts';
import type { Bundle, SplitFile } from './collect-bundle.ts';

/** Faults of data files that have too few rows for their users. */
export function judgeRows(bundle: Bundle, facts: PlanFacts, demand: { users: number; workers: number }): string[] {
  const faults: string[] = [];
  for (const file of bundle.splitFiles) {
    const rows = countRows(file, hasHeader(file, facts), faults);
    if (rows === null) continue;
    const needed = file.spec.unique ? demand.users : demand.workers;
    if (rows < needed) {
      const why = file.spec.unique
        ? `unique: true needs one row for each of the ${demand.users} users`
        : `each of the ${demand.workers} workers needs at least one row`;
      faults.push(`data: ${file.spec.file} has ${rows} rows, but ${why}. Add rows or ask for less.`);
    }
  }
  return faults;
}

function countRows(file: SplitFile, header: boolean, faults: string[]): number | null {
  try {
    return sliceRows(file.bytes, { workers: 1, header }).rows;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults.map((fault) => `data: ${file.spec.file}: ${fault}`));
    return null;
  }
}

/** Writes one slice per worker and file; the answer is, by worker index, path inside the bundle → channel key. */
export async function dealData(
  bundle: Bundle,
  facts: PlanFacts,
  workers: number,
  channel: Channel,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const dealt: Record<string, string>[] = Array.from({ length: workers }, () => ({}));
  for (const file of bundle.splitFiles) {
    const { slices } = sliceRows(file.bytes, { workers, header: hasHeader(file, facts) });
    for (const [index, slice] of slices.entries()) {
      const key = keys.bundle(`.loadtest-bundle/slices/${index}/${file.path}`);
      await channel.put(key, slice);
      (dealt[index] ??= {})[file.path] = key;
    }
  }
  return dealt;
}

/** JMeter reads names from the first line when it is given none, and skips it when told so: then it is a header. */
function hasHeader(file: SplitFile, facts: PlanFacts): boolean {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return facts.dataSets.some(
    (set) => set.filename.endsWith(name) && (set.variableNames.length === 0 || set.ignoreFirstLine),
  );
}
