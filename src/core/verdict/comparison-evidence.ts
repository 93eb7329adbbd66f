import { planChange } from '../scenario/plan-changes.ts';
import { type ComparedValue, comparedValue } from './compared-value.ts';
import type { ComparedQuantity } from './compared-quantity.ts';
import type { LoadRecord } from './load-record.ts';

/** A quantity in one load. */
export interface LoadValue extends ComparedValue {
  readonly load: LoadRecord;
}

/** Everything that a comparison of one quantity rests on. */
export interface ComparisonEvidence {
  /** One entry per earlier run with its loads, oldest first, at most the newest 20. */
  readonly baseline: readonly (readonly LoadValue[])[];
  /** Loads of this build without its confirmation: those of earlier attempts, then its own. */
  readonly first: readonly LoadValue[];
  readonly confirmation: readonly LoadValue[];
}

/** Either what can be compared, or the sentence that says why nothing can. */
export type GatheredEvidence =
  { readonly ok: true; readonly evidence: ComparisonEvidence } | { readonly ok: false; readonly why: string };

/** The loads that a comparison may draw on. */
export interface ComparedLoads {
  readonly candidate: readonly LoadRecord[];
  readonly earlier: readonly LoadRecord[];
  readonly baseline: readonly LoadRecord[];
}

/** Older runs add drift and hardly any certainty: 1/20 is 5 % of the variance already. */
const MAX_BASELINE_RUNS = 20;

/** Gathers what is known of a quantity; loads of another plan for its label are left out. */
export function gatherComparison(compared: ComparedQuantity, loads: ComparedLoads): GatheredEvidence {
  const own = loads.candidate.map((load) => ({ load, value: comparedValue(load, compared) }));
  const silent = own.find(({ value }) => value === null);
  const [first] = loads.candidate;
  if (first === undefined || silent !== undefined) {
    const where = silent === undefined ? '' : ` in load ${silent.load.load}`;
    return undecided(`${compared.words} is not known${where}, so it cannot be compared.`);
  }

  const samePlan = (load: LoadRecord) => planChange(compared.label, first.planHashes, load.planHashes) !== 'changed';
  const baseline = loads.baseline.filter(samePlan);
  if (baseline.length === 0) {
    const what = compared.label === null ? 'What the plan does' : `The part of the plan that makes "${compared.label}"`;
    return undecided(`${what} changed since every earlier run, so ${compared.words} cannot be compared yet.`);
  }
  const known = valuesOf(baseline, compared);
  if (known.length === 0) {
    return undecided(`No earlier run knows ${compared.words}, so it cannot be compared yet.`);
  }

  const before = valuesOf(loads.earlier.filter(samePlan), compared);
  const ours = valuesOf(loads.candidate, compared);
  return { ok: true, evidence: { baseline: newestRuns(known), ...inStages(before, ours) } };
}

/** A run of confirmations alone has nothing to confirm: its loads are then the first ones. */
function inStages(
  before: readonly LoadValue[],
  ours: readonly LoadValue[],
): Pick<ComparisonEvidence, 'first' | 'confirmation'> {
  const first = [...before, ...ours.filter(({ load }) => load.purpose !== 'confirm')];
  const confirmation = ours.filter(({ load }) => load.purpose === 'confirm');
  return first.length === 0 ? { first: confirmation, confirmation: [] } : { first, confirmation };
}

function undecided(why: string): GatheredEvidence {
  return { ok: false, why };
}

function valuesOf(loads: readonly LoadRecord[], compared: ComparedQuantity): readonly LoadValue[] {
  return loads.flatMap((load) => {
    const value = comparedValue(load, compared);
    return value === null ? [] : [{ ...value, load }];
  });
}

function newestRuns(values: readonly LoadValue[]): readonly (readonly LoadValue[])[] {
  const runs = [...Map.groupBy(values, ({ load }) => load.run).values()];
  const startOf = (run: readonly LoadValue[]) =>
    run.reduce((start, { load }) => Math.min(start, load.startAtMs), Infinity);
  return runs.toSorted((a, b) => startOf(a) - startOf(b)).slice(-MAX_BASELINE_RUNS);
}
