import type { BaselineSpec } from '../plan/run-spec.ts';
import { formatCount } from '../render/numbers.ts';
import type { BaselineRun, BaselineUse } from '../verdict/baseline-use.ts';
import type { LoadRecord } from '../verdict/load-record.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import { type Difference, partDifferences } from './part-differences.ts';
import { isMeasure, isSound } from './sound-loads.ts';

/** What is known of earlier runs and of the build that asks for them. */
export interface SelectionInput {
  /** Runs that joined the baseline of the branch, in any order. */
  readonly candidates: readonly RunRecord[];
  /** Runs of this very commit, in any order. */
  readonly sameCommit: readonly RunRecord[];
  readonly ours: LoadRecord;
  readonly baseline: BaselineSpec;
  /** Parts of the scenario that may differ. */
  readonly ignore: readonly string[];
  /** Id of this run. */
  readonly run: string;
  readonly sha: string | null;
  readonly mergeBase: string | null;
  /** The merge base and the commits before it; `null`: unknown. */
  readonly ancestors: readonly string[] | null;
  /** Whether this run joins the baseline, if it is a good one. */
  readonly joins: boolean;
}

/** The runs that a build is compared with. */
export interface Selection {
  readonly use: BaselineUse;
  /** Loads of the baseline runs, newest run first. */
  readonly loads: readonly LoadRecord[];
  /** Loads of earlier runs of the same commit, newest run first. */
  readonly earlier: readonly LoadRecord[];
  /** Why there is nothing to compare with, as a whole sentence; `null`: there is. */
  readonly noBaseline: string | null;
}

/**
 * Which earlier runs are the baseline: good runs of the same scenario whose commit the build descends from, newest first; where
 * these are unknown or there are none, the newest of the branch. The build's own commit is never its baseline.
 */
export function selectBaseline(input: SelectionInput): Selection {
  const { baseline, mergeBase, sha } = input;
  const earlier = newestFirst(input.candidates).filter(
    ({ run, build }) => run !== input.run && (sha === null || build.sha !== sha),
  );
  const compared = earlier.filter(isGood).map((record) => compare(record, input));
  const comparable = compared.filter(({ hard }) => hard === undefined);
  const ofAncestors = comparable.filter(({ record }) => isAncestor(record, input.ancestors));
  const chosen = (ofAncestors.length > 0 ? ofAncestors : comparable).slice(0, baseline.runs);
  const pooled = poolable(input);
  return {
    use: {
      branch: baseline.branch,
      how: ofAncestors.length > 0 ? 'merge-base' : 'branch',
      mergeBase,
      runs: chosen.map(({ record }) => baselineRun(record)),
      notes: onceEach(chosen.flatMap(({ soft }) => soft)),
      refused: compared.flatMap(({ hard }) => hard?.text ?? []),
      pooled: pooled.map(baselineRun),
    },
    loads: chosen.flatMap(({ record }) => record.loads),
    earlier: pooled.flatMap(({ loads }) => loads.filter(isSound)),
    noBaseline: chosen.length > 0 ? null : whyNone(input, earlier.length, compared),
  };
}

interface Compared {
  readonly record: RunRecord;
  /** The first part that keeps the run from being compared. */
  readonly hard: Difference | undefined;
  readonly soft: readonly Difference[];
}

function newestFirst(records: readonly RunRecord[]): readonly RunRecord[] {
  return records.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}

function isGood({ verdict, loads }: RunRecord): boolean {
  const isAccepted = verdict.outcome === 'pass' || verdict.outcome === 'inconclusive';
  return isAccepted && loads.length > 0 && loads.every(isMeasure);
}

/** All loads must be comparable: a second one may have been made by another machine. */
function compare(record: RunRecord, { ours, ignore }: SelectionInput): Compared {
  const found = record.loads.map((load) => partDifferences(ours, load, ignore));
  return { record, hard: found.flatMap(({ hard }) => hard)[0], soft: found.flatMap(({ soft }) => soft) };
}

function isAncestor({ build }: RunRecord, ancestors: readonly string[] | null): boolean {
  return build.sha !== null && (ancestors ?? []).includes(build.sha);
}

/** Attempts at the same commit count together, failed ones too: else a build could be tried until it passes. */
function poolable(input: SelectionInput): readonly RunRecord[] {
  if (input.sha === null) return [];
  return newestFirst(input.sameCommit).filter((record) => {
    const hasVerdict = ['pass', 'inconclusive', 'fail'].includes(record.verdict.outcome);
    const isOther = record.run !== input.run && record.build.sha === input.sha;
    return isOther && hasVerdict && record.loads.some(isSound) && compare(record, input).hard === undefined;
  });
}

function baselineRun({ run, build, endedAtMs }: RunRecord): BaselineRun {
  return { run, sha: build.sha, endedAtMs };
}

function onceEach(found: readonly Difference[]): readonly string[] {
  const parts = new Map<string, string>();
  for (const { part, text } of found) if (!parts.has(part)) parts.set(part, text);
  return [...parts.values()];
}

function whyNone(input: SelectionInput, earlier: number, compared: readonly Compared[]): string {
  const { branch } = input.baseline;
  const newest = compared[0]?.hard;
  if (newest !== undefined) {
    const verb = compared.length === 1 ? 'is' : 'are';
    return `${formatCount(compared.length, 'earlier run')} of ${branch} ${verb} not comparable: ${newest.text}`;
  }
  if (earlier > 0) return `No earlier run of ${branch} is good enough to compare with.`;
  const none = `There is no earlier run of ${branch} yet`;
  return input.joins ? `${none}: this one is the first.` : `${none}, and this one will not be part of its baseline.`;
}
