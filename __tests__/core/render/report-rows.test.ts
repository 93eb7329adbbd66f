import { describe, expect, it } from '@jest/globals';
import { byState, distinctChecks, reportRows } from '../../../src/core/render/report-rows.ts';
import { loadRecord, outcomeOf, violatedOutcome } from '../verdict/judge-records.ts';
import { comparisonOf, recordOf, worseComparison } from './report-records.ts';

describe('the row of a check', () => {
  it.each([
    [{}, 'good', 'holds'],
    [{ result: 'violated' }, 'failed', 'violated'],
    [{ result: 'violated', severity: 'warning' }, 'warned', 'violated'],
    [{ result: 'violated', aborted: true }, 'failed', 'stopped the load'],
    [{ result: 'no-data' }, 'open', 'no-data'],
    [{ result: 'no-baseline' }, 'waiting', 'no-baseline'],
  ] as const)('of %j is %s: %s', (more, state, word) => {
    expect(reportRows(recordOf({ checks: [outcomeOf(more)] }))).toMatchObject([{ state, word }]);
  });

  it('gives way to the comparison that was made for it, and to that alone', () => {
    const { check, label } = comparisonOf();
    const checks = [
      outcomeOf({ check: check!, label, result: 'no-baseline' }),
      outcomeOf({ check: check!, label: 'Browse', result: 'no-baseline' }),
    ];

    const rows = reportRows(recordOf({ checks, comparisons: [worseComparison()] }));
    expect(rows.map(({ kind, word, hint }) => [kind, word, hint])).toEqual([
      ['check', 'no-baseline', '[Browse]'],
      ['comparison', 'worse', ''],
    ]);
  });

  it('names the load where there are several, and counts as one check', () => {
    const loads = [loadRecord(), loadRecord({ load: '2-confirm' })];
    const rows = reportRows(recordOf({ checks: [violatedOutcome(), outcomeOf()] }, { loads }));

    expect(rows.map(({ word, hint }) => `${word} ${hint}`)).toEqual([
      'violated in load 1-main',
      'holds in load 2-confirm',
    ]);
    expect(distinctChecks(rows)).toBe(1);
  });

  it('names no load where one of them lacks the check', () => {
    const loads = [loadRecord(), loadRecord({ load: '2-confirm' })];

    expect(reportRows(recordOf({ checks: [outcomeOf()] }, { loads }))).toMatchObject([{ hint: '' }]);
  });
});

describe('the row of a comparison', () => {
  it.each([
    ['worse', 'failed'],
    ['better', 'better'],
    ['unchanged', 'good'],
    ['refuted', 'good'],
    ['undecided', 'open'],
    ['unconfirmed', 'open'],
    ['suspicious', 'open'],
  ] as const)('that is %s is %s', (result, state) => {
    expect(reportRows(recordOf({ checks: [], comparisons: [comparisonOf({ result })] }))).toMatchObject([{ state }]);
  });

  it('that only warns does not fail', () => {
    const comparisons = [worseComparison({ severity: 'warning' })];

    expect(reportRows(recordOf({ checks: [], comparisons }))).toMatchObject([
      { state: 'warned', hint: '(only warns)' },
    ]);
  });

  it('states the smallest change where it is known', () => {
    const comparisons = [
      comparisonOf(),
      comparisonOf({ smallestChange: null }),
      comparisonOf({ smallestChange: 0.05 }),
    ];

    expect(reportRows(recordOf({ checks: [], comparisons })).map((row) => row.smallestText)).toEqual([
      '12.4 %',
      '',
      '5 %',
    ]);
  });
});

it('puts failures first and keeps the order within', () => {
  const comparisons = (['unchanged', 'better', 'worse', 'undecided', 'worse'] as const).map((result, index) =>
    comparisonOf({ result, quantity: `${index}` }),
  );

  expect(byState(reportRows(recordOf({ checks: [], comparisons }))).map((row) => row.name)).toEqual([
    '2',
    '4',
    '3',
    '1',
    '0',
  ]);
});
