import fc from 'fast-check';
import type { CheckOutcome } from '../../../src/core/check/check-outcome.ts';
import type { RunReport } from '../../../src/core/render/run-report.ts';
import type { Comparison } from '../../../src/core/verdict/comparison.ts';
import { labelRecord, loadRecord, outcomeOf } from '../verdict/judge-records.ts';
import { soup } from './label-soup.ts';
import { baselineOf, comparisonOf, endedAtMs, recordOf, reportOf, windowsOf } from './report-records.ts';

const outcomes = ['cancelled', 'error', 'invalid', 'fail', 'inconclusive', 'pass'] as const;
const results = ['holds', 'violated', 'no-data', 'no-baseline'] as const;
const changes = ['unchanged', 'better', 'suspicious', 'worse', 'unconfirmed', 'refuted', 'undecided'] as const;
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, 0, Infinity));

const checks: fc.Arbitrary<CheckOutcome> = fc
  .record({
    ...{ check: soup, label: fc.option(soup), valueText: soup, limitText: soup, text: soup },
    ...{ result: fc.constantFrom(...results), severity: fc.constantFrom('error', 'warning'), aborted: fc.boolean() },
    count: fc.nat(),
  })
  .map(outcomeOf);

const comparisons: fc.Arbitrary<Comparison> = fc
  .record({
    ...{ check: fc.option(soup), quantity: soup, label: fc.option(soup), baselineText: soup, valueText: soup },
    ...{ changeText: soup, limitText: soup, text: soup, smallestChange: fc.option(anyNumber) },
    result: fc.constantFrom(...changes),
    numbers: fc.option(
      fc.record({ steps: fc.dictionary(soup, anyNumber) }).map(({ steps }) => ({ ...comparisonOf().numbers!, steps })),
    ),
  })
  .map(comparisonOf);

const runs = fc.array(
  fc.record({ run: soup, sha: fc.option(soup), endedAtMs: fc.oneof(anyNumber, fc.constant(endedAtMs - 1)) }),
  { maxLength: 4 },
);

/** Any report: bad text wherever text can come from outside, numbers that are none, and up to `maxRows` checks and labels. */
export function soupReport(maxRows: number): fc.Arbitrary<RunReport> {
  const loads = fc
    .record({
      ...{ labels: fc.array(soup, { maxLength: maxRows }), load: soup, windows: fc.nat(70), p95Ms: anyNumber },
    })
    .map(({ labels, load, windows, p95Ms }) =>
      loadRecord({
        load,
        labels: labels.map((label) =>
          labelRecord(label, p95Ms, { kind: label.length % 2 === 0 ? 'sample' : 'transaction' }),
        ),
        windows: windowsOf(windows).map((window) => ({ ...window, p95Ms: window.k % 3 === 0 ? p95Ms : window.p95Ms })),
      }),
    );
  return fc
    .record({
      ...{ outcome: fc.constantFrom(...outcomes), reason: soup, checks: fc.array(checks, { maxLength: maxRows }) },
      comparisons: fc.array(comparisons, { maxLength: maxRows }),
      findings: fc.array(
        fc.record({
          kind: fc.constant('log' as const),
          severity: fc.constantFrom('error', 'warning', 'note'),
          text: soup,
        }),
        { maxLength: maxRows },
      ),
      loads: fc.array(loads, { maxLength: 3 }),
      ...{
        runs,
        notes: fc.array(soup),
        refused: fc.array(soup),
        pooled: runs,
        branch: soup,
        key: soup,
        sha: fc.option(soup),
      },
      ...{
        how: fc.constantFrom('branch', 'merge-base'),
        mergeBase: fc.option(soup),
        joins: soup,
        isCompared: fc.boolean(),
      },
      links: fc.array(
        fc.record({
          text: soup,
          url: fc.oneof(
            soup,
            soup.map((tail) => `https://a.example/${tail}`),
          ),
        }),
      ),
      ...{ reproduce: soup, versions: fc.dictionary(soup, soup) },
    })
    .map((any) =>
      reportOf(
        recordOf(
          {
            ...{ outcome: any.outcome, reason: any.reason, findings: any.findings, checks: any.checks },
            comparisons: any.comparisons,
          },
          {
            loads: any.loads,
            build: { sha: any.sha, ref: any.branch, repository: any.key },
            joins: { baseline: any.isCompared, branch: any.branch, text: any.joins },
            versions: any.versions,
            comparedWith: any.isCompared
              ? baselineOf({
                  ...{ branch: any.branch, how: any.how, mergeBase: any.mergeBase, runs: any.runs },
                  ...{ notes: any.notes, refused: any.refused, pooled: any.pooled },
                })
              : null,
          },
        ),
        { key: any.key, links: any.links, reproduce: any.reproduce },
      ),
    );
}
