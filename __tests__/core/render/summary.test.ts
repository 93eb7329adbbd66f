import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderSummary } from '../../../src/core/render/summary.ts';
import { labelRecord, loadRecord, outcomeOf, violatedOutcome } from '../verdict/judge-records.ts';
import { comparisonOf, failed, invalid, passed, recordOf, reportOf } from './report-records.ts';
import { soupReport } from './soup-record.ts';
import { expectWhole } from './whole-markdown.ts';

const seen = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the job summary', () => {
  it('of a run with a second load', () => {
    expect(seen(renderSummary(reportOf(failed)))).toMatchInlineSnapshot(`
     "### ❌ Load test \`checkout\`: fail — 2 of 5 checks failed. p95(response\\_time) is 261 ms over 6,240 samples; it must be \\< 250 ms.

     Comparing \`b18e51d\` with the baseline on \`main\` (5 runs, newest \`919ad74\`, 2 days ago)[^1] · 2 loads of 6 m · 400 users · 4 workers

     | Result | Check | Baseline | This build | Change | Limit |
     | :-- | :-- | --: | --: | --: | --: |
     | ❌ violated | \`p95(response_time) < 250ms\` in load 1-main |  | 261 ms |  | \\< 250 ms |
     | ❌ violated | \`p95(response_time) < 250ms\` in load 2-confirm |  | 261 ms |  | \\< 250 ms |
     | ❌ worse | p95 response time of "Pay" | 186 ms | 262 ms | 41 % slower (95 % interval 35 % to 47 %) | baseline + 10 % |
     | ⚡ better | p95 response time of "Search" | 120 ms | 96 ms | 20 % faster (95 % interval 14 % to 26 %) | baseline + 10 % |

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

     [Run log](https://github.com/acme/shop/actions/runs/981) · 1 check holds · 1 check unchanged

     <details><summary>Findings (2)</summary>

     - **error** p95 response time of "Pay" is 41 % slower than the baseline (186 ms, now 262 ms), beyond baseline + 10 %.
     - **warning** local-1: its host was up to 96 % busy in 4 consecutive steady windows (13–16).

     </details>

     <details><summary>The 2 loads</summary>

     | Load | Ended | Length | Users | Workers | Samples | Errors | Throughput | p50 | p95 | p99 |
     | :-- | :-- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
     | 1-main | completed | 6 m | 400 | 4 | 6,240 | 0.1 % | 26/s | 90 ms | 180 ms | 270 ms |
     | 2-confirm | completed | 6 m | 400 | 4 | 6,240 | 0.1 % | 26/s | 90 ms | 180 ms | 270 ms |

     </details>

     <details><summary>Response time over load 1-main</summary>

     \`\`\`mermaid
     %%{init: {"xyChart":{"width":1000,"height":400,"xAxis":{"labelFontSize":12}},"themeVariables":{"xyChart":{"backgroundColor":"transparent","plotColorPalette":"#0969da, #cf222e"}}}}%%
     xychart-beta
         x-axis ["00:00", "00:20", "00:40", "01:00", "01:20", "01:40", "02:00", "02:20", "02:40", "03:00", "03:20", "03:40", "04:00", "04:20", "04:40", "05:00", "05:20", "05:40"]
         y-axis "p95 in ms" 0 --> 237
         line [181, 183, 185, 187, 189, 191, 193, 195, 197, 199, 201, 203, 205, 207, 209, 211, 213, 215]
     \`\`\`

     Highest p95 among every 2 windows of 10 s, from the start of the load; windows without samples are left out.

     </details>

     <details><summary>Slowest labels in the steady window of load 1-main</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>Response time over load 2-confirm</summary>

     \`\`\`mermaid
     %%{init: {"xyChart":{"width":1000,"height":400,"xAxis":{"labelFontSize":12}},"themeVariables":{"xyChart":{"backgroundColor":"transparent","plotColorPalette":"#0969da, #cf222e"}}}}%%
     xychart-beta
         x-axis ["00:00", "00:20", "00:40", "01:00", "01:20", "01:40", "02:00", "02:20", "02:40", "03:00", "03:20", "03:40", "04:00", "04:20", "04:40", "05:00", "05:20", "05:40"]
         y-axis "p95 in ms" 0 --> 237
         line [181, 183, 185, 187, 189, 191, 193, 195, 197, 199, 201, 203, 205, 207, 209, 211, 213, 215]
     \`\`\`

     Highest p95 among every 2 windows of 10 s, from the start of the load; windows without samples are left out.

     </details>

     <details><summary>Slowest labels in the steady window of load 2-confirm</summary>

     | Label | Samples | Errors | p50 | p95 | p99 |
     | :-- | --: | --: | --: | --: | --: |
     | \`Pay\` | 3,120 | 0.1 % | 106 ms | 212 ms | 318 ms |
     | \`Browse\` | 3,120 | 0.1 % | 24.3 ms | 48.5 ms | 72.8 ms |

     </details>

     <details><summary>The numbers behind the comparisons</summary>

     **worse**: p95 response time of "Pay" is 41 % slower than the baseline (186 ms, now 262 ms), beyond baseline + 10 %.

     | Number | Value |
     | :-- | --: |
     | test | Student t over runs, of the logarithms |
     | earlier runs, oldest first | 185  186  187  186  186.5 |
     | loads of this build | 188 |
     | machines drawn | 1 |
     | comparisons that gate | 2 |
     | m | 5.2257 |
     | s | 0.0349 |
     | T | 0.28 |
     | smallest change | 0.124 |
     | alpha of suspicion | 0.1 |
     | p of the first load | 0.39 |
     | p of the confirmation | \\- |
     | p of all loads | 0.39 |
     | p after Holm | 0.78 |
     | alpha of a failure | 0.005 |

     **better**: p95 response time of "Pay" is 188 ms; the baseline is 186 ms: no change was found.

     | Number | Value |
     | :-- | --: |
     | test | Student t over runs, of the logarithms |
     | earlier runs, oldest first | 185  186  187  186  186.5 |
     | loads of this build | 188 |
     | machines drawn | 1 |
     | comparisons that gate | 2 |
     | m | 5.2257 |
     | s | 0.0349 |
     | T | 0.28 |
     | smallest change | 0.124 |
     | alpha of suspicion | 0.1 |
     | p of the first load | 0.39 |
     | p of the confirmation | \\- |
     | p of all loads | 0.39 |
     | p after Holm | 0.78 |
     | alpha of a failure | 0.005 |

     **unchanged**: p95 response time of "Pay" is 188 ms; the baseline is 186 ms: no change was found.

     | Number | Value |
     | :-- | --: |
     | test | Student t over runs, of the logarithms |
     | earlier runs, oldest first | 185  186  187  186  186.5 |
     | loads of this build | 188 |
     | machines drawn | 1 |
     | comparisons that gate | 2 |
     | m | 5.2257 |
     | s | 0.0349 |
     | T | 0.28 |
     | smallest change | 0.124 |
     | alpha of suspicion | 0.1 |
     | p of the first load | 0.39 |
     | p of the confirmation | \\- |
     | p of all loads | 0.39 |
     | p after Holm | 0.78 |
     | alpha of a failure | 0.005 |

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

  it('of a run without a load holds no part about loads', () => {
    const text = renderSummary(
      reportOf(recordOf({ outcome: 'cancelled', reason: 'Interrupted.', checks: [] }, { loads: [] })),
    );

    expect(text).not.toMatch(/mermaid|Slowest|The \d loads/);
  });

  it('shows up to 100 labels and says how many it left out', () => {
    const labels = Array.from({ length: 130 }, (_, index) => labelRecord(`L${index}`, 100 + index));
    const text = renderSummary(reportOf({ ...passed, loads: [loadRecord({ labels })] }));

    expect(text.match(/^\| `L\d+`/gm)).toHaveLength(100);
    expect(text).toContain('and 30 faster ones');
  });

  it('shows every number behind a comparison', () => {
    const text = renderSummary(reportOf(passed));

    for (const step of ['| m | 5.2257 |', '| p of all loads | 0.39 |', '| alpha of a failure | 0.005 |'])
      expect(text).toContain(step);
  });

  it('never reads as a pass where there is none', () => {
    expect(renderSummary(reportOf(invalid))).not.toMatch(/✅|: pass/);
  });

  it('is whole and within its limit, whatever the record holds', async () => {
    await fc.assert(
      fc.asyncProperty(soupReport(5), fc.integer({ min: 200, max: 30_000 }), async (report, maxBytes) => {
        const text = renderSummary(report, { maxBytes });

        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        expect(text).toContain(report.record.verdict.outcome);
        await expectWhole(text);
      }),
      // To look for a smaller record takes minutes, and it would say no more than the one that failed.
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('stays below the limit of GitHub in bytes, not in characters, with more than it can hold', () => {
    const labels = Array.from({ length: 4_000 }, (_, index) => `支払い ${index} ${'長'.repeat(60)}`);
    const checks = labels.map((label) => violatedOutcome({ check: `p95 of "${label}"`, label, text: `${label} 遅い` }));
    const text = renderSummary(reportOf(recordOf({ outcome: 'fail', reason: '遅い', checks })));

    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('and 3,000 more in the record of the run');
    expect(text.trimEnd().endsWith('</details>')).toBe(true);
  });

  it('leaves out the numbers of the comparisons first, then labels, then rows', () => {
    const labels = Array.from({ length: 60 }, (_, index) => labelRecord(`L${index}`, 100 + index));
    const checks = Array.from({ length: 60 }, (_, index) => outcomeOf({ check: `check ${index}`, label: null }));
    const record = recordOf(
      { reason: 'All hold.', checks, comparisons: [comparisonOf()] },
      { loads: [loadRecord({ labels })] },
    );
    const full = renderSummary(reportOf(record));
    const below = (text: string) => renderSummary(reportOf(record), { maxBytes: Buffer.byteLength(text) - 1 });
    const plain = below(full);
    const short = below(plain);
    const cut = below(short);

    expect(full).toContain('The numbers behind the comparisons');
    expect(plain).not.toContain('The numbers behind the comparisons');
    expect(plain).not.toContain('faster ones');
    expect(short).toContain('and 40 faster ones');
    expect(short).toContain('`check 59`');
    expect(cut).toContain('more in the record of the run');
    expect(cut).not.toContain('`check 59`');
  });
});
