import { describe, expect, it } from '@jest/globals';
import { baselineDetails, baselineWords } from '../../../src/core/render/baseline-words.ts';
import { plainPhrase } from '../../../src/core/render/phrase.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { baselineOf, endedAtMs, recordOf } from './report-records.ts';

const sentence = (more: Partial<RunRecord>) => plainPhrase(baselineWords(recordOf({}, more))?.sentence ?? []);
const oneRun = [{ run: 'checkout-1-1-abcdef', sha: null, endedAtMs: endedAtMs - 7_200_000 }];

describe('the sentence about the baseline', () => {
  it.each([
    ['many runs', {}, 'Comparing b18e51d with the baseline on main (5 runs, newest 919ad74, 2 days ago)'],
    [
      'one run of no commit',
      { comparedWith: baselineOf({ runs: oneRun }) },
      'Comparing b18e51d with the baseline on main (1 run, an unnamed build, 2 hours ago)',
    ],
    [
      'a build without a name',
      { build: { sha: null, ref: null, repository: null } },
      'Comparing this build with the baseline on main (5 runs, newest 919ad74, 2 days ago)',
    ],
    [
      'the first run',
      { comparedWith: baselineOf({ runs: [] }), joins: { baseline: true, branch: 'main', text: '' } },
      'First run: baseline recorded; comparison starts with the next run.',
    ],
    [
      'the first run, of a pull request',
      {
        comparedWith: baselineOf({ runs: [] }),
        joins: { baseline: false, branch: null, text: 'It is of a pull request.' },
      },
      'There is no earlier run on main to compare with. It is of a pull request.',
    ],
    [
      'runs that cannot be compared',
      { comparedWith: baselineOf({ runs: [], refused: ['Run a had 200 users, this one has 400.', 'b', 'c'] }) },
      'No earlier run on main is comparable, so nothing was compared: Run a had 200 users, this one has 400. (and 2 more left out)',
    ],
  ] as const)('on %s', (_, more, expected) => {
    expect(sentence(more)).toBe(expected);
  });

  it('is none where no comparison was asked for', () => {
    expect(baselineWords(recordOf({}, { comparedWith: null }))).toBeNull();
  });

  it('has a footnote where the runs are not of the merge base', () => {
    const footnote = (mergeBase: string | null) =>
      plainPhrase(
        baselineWords(recordOf({}, { comparedWith: baselineOf({ how: 'branch', mergeBase }) }))?.footnote ?? [],
      );

    expect(footnote('1'.repeat(40))).toMatch(
      /^No run was found for the merge base 1111111; the newest runs on main were used\./,
    );
    expect(footnote(null)).toMatch(/^The merge base is not known here/);
    expect(baselineWords(recordOf({}))?.footnote).toBeNull();
  });
});

describe('the details of the baseline', () => {
  it.each([
    [1, 2, 'Attempt 2; both attempts of this commit are judged together (also a-0).'],
    [2, 3, 'Attempt 3; all 3 attempts of this commit are judged together (also a-0, a-1).'],
    [1, null, 'Both attempts of this commit are judged together (also a-0).'],
  ])('name %i earlier attempts of the commit', (count, attempt, expected) => {
    const pooled = Array.from({ length: count }, (_, index) => ({ run: `a-${index}`, sha: null, endedAtMs }));
    const record = recordOf({}, { comparedWith: baselineOf({ pooled }), origin: { event: null, attempt, link: null } });

    expect(baselineDetails(record).map(plainPhrase)).toContain(expected);
  });
});
