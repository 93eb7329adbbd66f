import type { BaselineRun, BaselineUse } from '../verdict/baseline-use.ts';
import type { RunRecord } from '../verdict/run-record.ts';
import { formatAge } from './age.ts';
import { formatCount } from './numbers.ts';
import { commitName, type Phrase } from './phrase.ts';

/** What is said about the earlier runs that a run was compared with. */
export interface BaselineWords {
  /** One sentence: which runs these are, or why there are none. */
  readonly sentence: Phrase;
  /** What a reader must know of the choice; `null`: nothing. */
  readonly footnote: Phrase | null;
  /** Nothing could be compared. */
  readonly isMissing: boolean;
}

/** The sentence about the baseline; `null` where no comparison was asked for. Ages are relative to the end of the run. */
export function baselineWords(record: RunRecord): BaselineWords | null {
  const use = record.comparedWith;
  if (use === null) return null;
  const [newest] = use.runs;
  if (newest === undefined) return { sentence: missing(record, use), footnote: null, isMissing: true };

  const runs =
    use.runs.length === 1
      ? ['1 run, ', commitName(newest.sha), `, ${age(record, newest)}`]
      : [`${formatCount(use.runs.length, 'run')}, newest `, commitName(newest.sha), `, ${age(record, newest)}`];
  const build = record.build.sha === null ? 'this build' : commitName(record.build.sha);
  const sentence = ['Comparing ', build, ' with the baseline on ', { code: use.branch }, ' (', ...runs, ')'];
  return { sentence, footnote: use.how === 'branch' ? elsewhere(use) : null, isMissing: false };
}

/** More about the baseline, one sentence each: its runs, what differs, what was left out, which attempts count, what becomes of this run. */
export function baselineDetails(record: RunRecord): readonly Phrase[] {
  const use = record.comparedWith;
  const joins: readonly Phrase[] = record.joins.text === '' ? [] : [[record.joins.text]];
  if (use === null) return joins;
  return [
    ...use.runs.map((run): Phrase => ['Baseline: ', ...named(record, run)]),
    ...use.notes.map((note): Phrase => [note]),
    ...attempts(record, use),
    ...use.refused.map((sentence): Phrase => ['Left out: ', sentence]),
    ...joins,
  ];
}

function missing(record: RunRecord, use: BaselineUse): Phrase {
  const [refused] = use.refused;
  if (refused !== undefined) {
    const others = use.refused.length > 1 ? ` (and ${use.refused.length - 1} more left out)` : '';
    return ['No earlier run on ', { code: use.branch }, ` is comparable, so nothing was compared: ${refused}${others}`];
  }
  if (record.joins.baseline) return ['First run: baseline recorded; comparison starts with the next run.'];
  const why = record.joins.text === '' ? '' : ` ${record.joins.text}`;
  return ['There is no earlier run on ', { code: use.branch }, ` to compare with.${why}`];
}

function elsewhere(use: BaselineUse): Phrase {
  const used: Phrase = [
    'the newest runs on ',
    { code: use.branch },
    ' were used. Differences may include unrelated changes.',
  ];
  if (use.mergeBase === null) return ['The merge base is not known here, as in a shallow clone; ', ...used];
  return ['No run was found for the merge base ', commitName(use.mergeBase), '; ', ...used];
}

function attempts(record: RunRecord, use: BaselineUse): readonly Phrase[] {
  if (use.pooled.length === 0) return [];
  const nth = record.origin.attempt === null ? '' : `Attempt ${record.origin.attempt}; `;
  const all = use.pooled.length === 1 ? 'both attempts' : `all ${use.pooled.length + 1} attempts`;
  const others = use.pooled.flatMap((run, index): Phrase => [index === 0 ? '' : ', ', { code: run.run }]);
  return [[`${nth}${nth === '' ? capital(all) : all} of this commit are judged together (also `, ...others, ').']];
}

function named(record: RunRecord, run: BaselineRun): Phrase {
  return [{ code: run.run }, ' of ', commitName(run.sha), `, ${age(record, run)}`];
}

function age(record: RunRecord, run: BaselineRun): string {
  return formatAge(record.endedAtMs - run.endedAtMs);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
