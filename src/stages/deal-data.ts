import { evaluate } from '../core/jmx/evaluate.ts';
import type { PlanFacts } from '../core/jmx/plan-facts.ts';
import { suppliedProperties } from '../core/jmx/supplied-properties.ts';
import { absolutePath, fileNameOf, folderOf } from '../core/plan/paths.ts';
import type { Plan } from '../core/plan/plan.ts';
import { sliceRows } from '../core/plan/slices.ts';
import { keys } from '../core/protocol/keys.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { Channel } from '../ports/channel.ts';
import { type Bundle, OWN_FOLDER, type SplitFile } from './collect-bundle.ts';
import { putBeforeStart } from './put-before-start.ts';

/** Faults of data files that have too few rows for their users. */
export function judgeRows(bundle: Bundle, facts: PlanFacts, plan: Plan): string[] {
  const faults: string[] = [];
  for (const file of bundle.splitFiles) {
    const rows = countRows(file, hasHeader(file, facts, plan), faults);
    if (rows === null) continue;
    const lack = lackOf(rows, file, plan);
    if (lack !== null) faults.push(`data: ${file.spec.file} has ${rows} rows, but ${lack}. Add rows or ask for less.`);
  }
  return faults;
}

/** What the rows are too few for, as part of a sentence; `null`: they suffice. */
function lackOf(rows: number, file: SplitFile, { shares, users }: Plan): string | null {
  const workers = shares.length;
  if (!file.spec.unique) return rows < workers ? `each of the ${workers} workers needs at least one row` : null;
  if (rows < users) return `unique: true needs one row for each of the ${users} users`;
  // Rows are dealt evenly; users are not where several groups are divided each for itself.
  const dealt = (index: number) => Math.floor((rows + workers - 1 - index) / workers);
  const short = shares.find((share) => dealt(share.index) < share.users);
  if (short === undefined) return null;
  return `unique: true needs one row for each user, and a worker with ${short.users} users would get ${dealt(short.index)} of them`;
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

/**
 * Writes one slice per worker and file; the answer is, by worker index, path inside the bundle → channel key.
 * Throws `StartError` when a slice cannot be written.
 */
export async function dealData(
  bundle: Bundle,
  facts: PlanFacts,
  plan: Plan,
  channel: Channel,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const dealt: Record<string, string>[] = plan.shares.map(() => ({}));
  for (const file of bundle.splitFiles) {
    const header = hasHeader(file, facts, plan);
    const { slices } = sliceRows(file.bytes, { workers: plan.shares.length, header });
    for (const [index, data] of dealt.entries()) {
      const key = keys.bundle(`${OWN_FOLDER}/slices/${index}/${file.path}`);
      await putBeforeStart(channel, key, slices[index] ?? new Uint8Array());
      data[file.path] = key;
    }
  }
  return dealt;
}

/** JMeter reads names from the first line when it is given none, and skips it when told so: then it is a header. */
function hasHeader(file: SplitFile, facts: PlanFacts, { spec }: Plan): boolean {
  const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
  const reads = (filename: string): boolean => {
    const { value } = evaluate(filename, surroundings);
    const path = (value ?? filename).replaceAll('\\', '/').replace(/^~\//, '');
    // A name that is computed while the plan runs is taken for the file by its last part.
    if (value === null) return fileNameOf(path) === fileNameOf(file.path);
    return absolutePath(folderOf(spec.planFile), path) === file.spec.file;
  };
  return facts.dataSets.some((set) => (set.variableNames.length === 0 || set.ignoreFirstLine) && reads(set.filename));
}
