import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderComment, renderRunningComment } from '../../../src/core/render/comment.ts';
import { renderSummary } from '../../../src/core/render/summary.ts';
import { labelRecord, loadRecord, outcomeOf, violatedOutcome } from '../verdict/judge-records.ts';
import { failed, firstRun, invalid, marker, passed, recordOf, reportOf, running } from './report-records.ts';
import { soupReport } from './soup-record.ts';
import { expectWhole } from './whole-markdown.ts';

// Spaces that do not break are spaces to the eye.
const seen = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the comment of a run', () => {
  it('that failed', () => {
    expect(seen(renderComment(reportOf(failed), marker))).toMatchInlineSnapshot(`
     "<!-- loadtest-action:v1 key=checkout {"sha":"b18e51d","run":981,"attempt":1} -->
     ### ❌ Load test \`checkout\`: fail — 2 of 5 checks failed. p95(response\\_time) is 261 ms over 6,240 samples; it must be \\< 250 ms.

     Comparing \`b18e51d\` with the baseline on \`main\` (5 runs, newest \`919ad74\`, 2 days ago)[^1] · 2 loads of 6 m · 400 users · 4 workers

     | Result | Check | Baseline | This build | Change | Limit |
     | :-- | :-- | --: | --: | --: | --: |
     | ❌ violated | \`p95(response_time) < 250ms\` in load 1-main |  | 261 ms |  | \\< 250 ms |
     | ❌ violated | \`p95(response_time) < 250ms\` in load 2-confirm |  | 261 ms |  | \\< 250 ms |
     | ❌ worse | p95 response time of "Pay" | 186 ms | 262 ms | 41 % slower (95 % interval 35 % to 47 %) | baseline + 10 % |
     | ⚡ better | p95 response time of "Search" | 120 ms | 96 ms | 20 % faster (95 % interval 14 % to 26 %) | baseline + 10 % |

     **[Run log](https://github.com/acme/shop/actions/runs/981)** · 1 check holds · 1 check unchanged

     <details><summary>All 5 checks</summary>

     | Result | Check | Baseline | This build | Change | Limit | Samples | Would have seen |
     | :-- | :-- | --: | --: | --: | --: | --: | --: |
     | ❌ violated | \`p95(response_time) < 250ms\` in load 1-main |  | 261 ms |  | \\< 250 ms | 6,240 |  |
     | ❌ violated | \`p95(response_time) < 250ms\` in load 2-confirm |  | 261 ms |  | \\< 250 ms | 6,240 |  |
     | ❌ worse | p95 response time of "Pay" | 186 ms | 262 ms | 41 % slower (95 % interval 35 % to 47 %) | baseline + 10 % | 3,120 | 12.4 % |
     | ⚡ better | p95 response time of "Search" | 120 ms | 96 ms | 20 % faster (95 % interval 14 % to 26 %) | baseline + 10 % | 3,120 | 12.4 % |
     | ✅ holds | \`error_rate < 1%\` in load 1-main |  | 0.1 % |  | \\< 1 % | 6,240 |  |
     | ✅ holds | \`error_rate < 1%\` in load 2-confirm |  | 0.1 % |  | \\< 1 % | 6,240 |  |
     | ✅ unchanged | p95 response time of "Cart" | 186 ms | 188 ms | 1.1 % slower (95 % interval 4 % faster to 6 % slower) | baseline + 10 % | 3,120 | 12.4 % |

     </details>

     <details><summary>Findings (2)</summary>

     - **error** p95 response time of "Pay" is 41 % slower than the baseline (186 ms, now 262 ms), beyond baseline + 10 %.
     - **warning** local-1: its host was up to 96 % busy in 4 consecutive steady windows (13–16).

     </details>

     <details><summary>Slowest labels in the steady window of load 1-main</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>Slowest labels in the steady window of load 2-confirm</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>Reproduce, baseline and settings</summary>

     \`\`\`sh
     npx loadtest-action run --config load/loadtest.yml --provider local
     \`\`\`

     - Run \`checkout-981-1-k3v9xq\`
     - Build \`b18e51d\` of \`faster-cart\` in \`acme/shop\`
     - Versions: loadtest-action \`1.0.0\`, JMeter \`5.6.3\`, Java \`17.0.12\`
     - Baseline: \`checkout-970-1-abcdef\` of \`919ad74\`, 2 days ago
     - Baseline: \`checkout-969-1-abcdef\` of \`77be120\`, 3 days ago
     - Baseline: \`checkout-968-1-abcdef\` of \`0c1d2e3\`, 4 days ago
     - Baseline: \`checkout-967-1-abcdef\` of \`a81b9cc\`, 5 days ago
     - Baseline: \`checkout-966-1-abcdef\` of \`5521fe0\`, 6 days ago
     - JMeter is 5.6.3 here and was 5.6.2 in the baseline.
     - Attempt 2; both attempts of this commit are judged together (also \`checkout-981-0-q1w2e3\`).
     - Left out: checkout-941-1-abcdef is left out, because it had 200 users and this run has 400.
     - The run does not join the baseline, because it is of a pull request.

     </details>

     [^1]: No run was found for the merge base \`1fbcf5a\`; the newest runs on \`main\` were used. Differences may include unrelated changes.
     "
    `);
  });

  it('that passed', () => {
    expect(seen(renderComment(reportOf(passed), marker))).toMatchInlineSnapshot(`
     "<!-- loadtest-action:v1 key=checkout {"sha":"b18e51d","run":981,"attempt":1} -->
     ### ✅ Load test \`checkout\`: pass — The 2 checks hold, and a change of 12.4 % or more would have been found in 4 of 5 builds.

     Comparing \`b18e51d\` with the baseline on \`main\` (5 runs, newest \`919ad74\`, 2 days ago) · 6 m · 400 users · 4 workers

     **[Run log](https://github.com/acme/shop/actions/runs/981)** · 1 check holds · 1 check unchanged

     <details><summary>All 2 checks</summary>

     | Result | Check | Baseline | This build | Change | Limit | Samples | Would have seen |
     | :-- | :-- | --: | --: | --: | --: | --: | --: |
     | ✅ holds | \`error_rate < 1%\` |  | 0.1 % |  | \\< 1 % | 6,240 |  |
     | ✅ unchanged | p95 response time of "Pay" | 186 ms | 188 ms | 1.1 % slower (95 % interval 4 % faster to 6 % slower) | baseline + 10 % | 3,120 | 12.4 % |

     </details>

     <details><summary>Slowest labels in the steady window</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>Reproduce, baseline and settings</summary>

     \`\`\`sh
     npx loadtest-action run --config load/loadtest.yml --provider local
     \`\`\`

     - Run \`checkout-981-1-k3v9xq\`
     - Build \`b18e51d\` of \`faster-cart\` in \`acme/shop\`
     - Versions: loadtest-action \`1.0.0\`, JMeter \`5.6.3\`, Java \`17.0.12\`
     - Baseline: \`checkout-970-1-abcdef\` of \`919ad74\`, 2 days ago
     - Baseline: \`checkout-969-1-abcdef\` of \`77be120\`, 3 days ago
     - Baseline: \`checkout-968-1-abcdef\` of \`0c1d2e3\`, 4 days ago
     - Baseline: \`checkout-967-1-abcdef\` of \`a81b9cc\`, 5 days ago
     - Baseline: \`checkout-966-1-abcdef\` of \`5521fe0\`, 6 days ago
     - The run does not join the baseline, because it is of a pull request.

     </details>
     "
    `);
  });

  it('that is the first one', () => {
    expect(seen(renderComment(reportOf(firstRun), marker))).toMatchInlineSnapshot(`
     "<!-- loadtest-action:v1 key=checkout {"sha":"b18e51d","run":981,"attempt":1} -->
     ### ⚠️ Load test \`checkout\`: inconclusive — 1 check compares with earlier runs and there is none yet: baseline recorded.

     Build \`b18e51d\` · 6 m · 400 users · 4 workers

     > [!WARNING]
     > **This is not a pass.** First run: baseline recorded; comparison starts with the next run.

     **[Run log](https://github.com/acme/shop/actions/runs/981)** · 1 check holds · 1 check without a baseline yet

     <details><summary>All 2 checks</summary>

     | Result | Check | This build | Limit | Samples |
     | :-- | :-- | --: | --: | --: |
     | ⏳ no baseline | \`p95(response_time) of "Pay" < baseline + 10%\` | 212 ms | \\< baseline + 10% | 3,120 |
     | ✅ holds | \`error_rate < 1%\` | 0.1 % | \\< 1 % | 6,240 |

     </details>

     <details><summary>Slowest labels in the steady window</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>Reproduce, baseline and settings</summary>

     \`\`\`sh
     npx loadtest-action run --config load/loadtest.yml --provider local
     \`\`\`

     - Run \`checkout-981-1-k3v9xq\`
     - Build \`b18e51d\` of \`faster-cart\` in \`acme/shop\`
     - Versions: loadtest-action \`1.0.0\`, JMeter \`5.6.3\`, Java \`17.0.12\`
     - The run joins the baseline of main.

     </details>
     "
    `);
  });

  it('that is invalid', () => {
    expect(seen(renderComment(reportOf(invalid), marker))).toMatchInlineSnapshot(`
     "<!-- loadtest-action:v1 key=checkout {"sha":"b18e51d","run":981,"attempt":1} -->
     ### ⛔ Load test \`checkout\`: invalid — local-2: the worker is gone without an account of its load (killed by SIGKILL).

     Build \`b18e51d\` · 6 m · 400 users · 4 workers

     > [!CAUTION]
     > **This is not a pass.** The numbers say nothing about the build, because the measurement cannot be trusted. Remove the cause above and run again.

     | Result | Check | This build | Limit |
     | :-- | :-- | --: | --: |
     | violated | \`p95(response_time) < 250ms\` | 261 ms | \\< 250 ms |

     **[Run log](https://github.com/acme/shop/actions/runs/981)**

     <details><summary>All 2 checks</summary>

     | Result | Check | This build | Limit | Samples |
     | :-- | :-- | --: | --: | --: |
     | violated | \`p95(response_time) < 250ms\` | 261 ms | \\< 250 ms | 6,240 |
     | holds | \`error_rate < 1%\` | 0.1 % | \\< 1 % | 6,240 |

     </details>

     <details><summary>Findings (1)</summary>

     - **error** p95(response\\_time) is 261 ms over 6,240 samples; it must be \\< 250 ms.

     </details>

     <details><summary>Slowest labels in the steady window</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>Reproduce and settings</summary>

     \`\`\`sh
     npx loadtest-action run --config load/loadtest.yml --provider local
     \`\`\`

     - Run \`checkout-981-1-k3v9xq\`
     - Build \`b18e51d\` of \`faster-cart\` in \`acme/shop\`
     - Versions: loadtest-action \`1.0.0\`, JMeter \`5.6.3\`, Java \`17.0.12\`
     - The run does not join the baseline, because it is of a pull request.

     </details>
     "
    `);
  });

  it('that goes on', () => {
    expect(renderRunningComment(running, marker)).toMatchInlineSnapshot(`
     "<!-- loadtest-action:v1 key=checkout {"sha":"b18e51d","run":981,"attempt":1} -->
     ### ⏳ Load test \`checkout\`: running

     Build \`b18e51d\`, since 12:00 UTC · 6 m · 400 users · 4 workers. The result replaces this comment.

     [Run log](https://github.com/acme/shop/actions/runs/981)
     "
    `);
  });
});

describe('any comment', () => {
  it('is whole and within its limit, whatever the record holds', async () => {
    await fc.assert(
      fc.asyncProperty(soupReport(6), fc.integer({ min: 200, max: 12_000 }), async (report, maxChars) => {
        const text = renderComment(report, marker, { maxChars });

        expect(text.startsWith(`${marker}\n### `)).toBe(true);
        expect(text.length).toBeLessThanOrEqual(maxChars);
        expect(text).toContain(report.record.verdict.outcome);
        await expectWhole(text);
      }),
      // To look for a smaller record takes minutes, and it would say no more than the one that failed.
      { numRuns: 30, endOnFailure: true },
    );
  });

  it.each([60, 400])(
    'is whole and within the limit of GitHub with %i failed checks of the longest kind',
    async (count) => {
      const text = renderComment(reportOf(manyFailures(count)), marker);

      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(text.length).toBeGreaterThan(10_000);
      await expectWhole(text);
    },
  );

  it('leaves out in order: all checks, labels, details, rows', () => {
    const report = reportOf(manyFailures(40));
    const full = renderComment(report, marker);
    const shorter = (by: number) => renderComment(report, marker, { maxChars: full.length - by });
    const less = shorter(1);
    const least = renderComment(report, marker, { maxChars: 3_000 });

    expect(full).toContain('<summary>All 40 checks</summary>');
    expect(less).not.toContain('<summary>All 40 checks</summary>');
    expect(less).toContain('and 20 faster ones');
    const fewer = renderComment(report, marker, { maxChars: less.length - 1 });
    expect(fewer).toContain('and 27 faster ones');
    const bare = renderComment(report, marker, { maxChars: fewer.length - 1 });
    expect(bare).not.toContain('<details>');
    expect(bare.match(/❌\u00a0violated/g)).toHaveLength(40);
    expect(least).toContain('more in the job summary');
    expect(least.match(/❌\u00a0violated/g)?.length).toBeLessThan(40);
  });

  it('fits exactly at its limit', () => {
    const full = renderComment(reportOf(failed), marker);

    expect(renderComment(reportOf(failed), marker, { maxChars: full.length })).toBe(full);
    expect(renderComment(reportOf(failed), marker, { maxChars: full.length - 1 })).not.toBe(full);
  });

  it('says so where not even the head fits', () => {
    expect(renderComment(reportOf(failed), marker, { maxChars: 200 })).toBe(
      `${marker}\n### ❌ Load test \`checkout\`: fail\n\nThe report stands in the job summary.\n`,
    );
  });

  it('shows no secret, in no text from outside and in no part of it', () => {
    const secret = 's3cr3t_*token*';
    const mask = (text: string) => text.replaceAll(secret, '***');
    const parted = 's3cr3t_\u200b*token*';
    const record = recordOf(
      {
        ...{ outcome: 'fail', reason: `The answer was ${secret}.`, checks: [outcomeOf({ check: `a ${parted}` })] },
        findings: [{ kind: 'log', severity: 'error', text: `Bearer ${parted}` }],
      },
      { build: { sha: secret, ref: secret, repository: null }, versions: { [secret]: secret } },
    );
    const report = reportOf(record, { key: secret, reproduce: `run --token ${secret}`, mask });

    for (const text of [renderComment(report, marker), renderSummary(report)]) {
      expect(text).not.toMatch(/s3cr3t/);
      expect(text).toContain('\\*\\*\\*');
    }
    expect(renderRunningComment({ ...running, context: report.context }, `<!-- ${secret} -->`)).not.toMatch(/s3cr3t/);
  });
});

describe('a comment', () => {
  it.each(['invalid', 'inconclusive', 'error', 'cancelled'] as const)(
    'on a run that is %s never reads as a pass',
    (outcome) => {
      const text = renderComment(reportOf(recordOf({ outcome, reason: 'Because.', checks: [] })), marker);

      expect(text).toMatch(/> \[!(CAUTION|WARNING)\]\n> \*\*(This is not a pass|There is no verdict)\.\*\*/);
      expect(text).not.toMatch(/✅|: pass/);
    },
  );

  it('puts no sign of success beside checks of a measurement that is not trusted', () => {
    expect(renderComment(reportOf(invalid), marker)).not.toContain('✅');
  });

  it('names no column of a comparison where there is none', () => {
    expect(renderComment(reportOf(invalid), marker)).not.toMatch(/\| Baseline|\| Change/);
  });

  it('puts a long reason below its heading', () => {
    const reason = `The answer ${'was long '.repeat(40)}`.trim();

    expect(renderComment(reportOf(recordOf({ outcome: 'fail', reason })), marker)).toContain(
      `: fail\n\n**Fail:** ${reason}\n`,
    );
  });
});

function manyFailures(count: number) {
  const names = Array.from({ length: count }, (_, index) => `Label ${index} ${'x|*'.repeat(40)}`);
  return recordOf(
    {
      ...{ outcome: 'fail', reason: 'Everything is too slow.' },
      checks: names.map((label) =>
        violatedOutcome({ check: `p95(response_time) of "${label}" < 400ms`, label, text: `${label} is too slow.` }),
      ),
      findings: names.map((label) => ({ kind: 'check', severity: 'error', text: `${label} is too slow.` })),
    },
    {
      loads: [
        loadRecord({ labels: Array.from({ length: 30 }, (_, index) => labelRecord(`Label ${index}`, 100 + index)) }),
      ],
    },
  );
}
