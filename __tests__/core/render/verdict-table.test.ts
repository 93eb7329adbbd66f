import { describe, expect, it } from '@jest/globals';
import { renderRun } from '../../../src/core/render/verdict-table.ts';
import { judgeInterrupted } from '../../../src/core/verdict/judge-interrupted.ts';
import { judge } from '../../../src/core/verdict/judge.ts';
import type { LoadRecord } from '../../../src/core/verdict/load-record.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { labelRecord, loadRecord, outcomeOf, violatedOutcome } from '../verdict/judge-records.ts';
import { failed } from './report-records.ts';

function runOf(loads: readonly LoadRecord[], verdict = judge(loads, [])): RunRecord {
  return {
    v: 1,
    kind: 'run',
    run: 'shop-1-1-abcdef',
    name: 'shop',
    leg: null,
    origin: { event: null, attempt: null, link: null },
    joins: { baseline: false, branch: null, text: '' },
    comparedWith: null,
    startedAtMs: 0,
    endedAtMs: 400_000,
    build: { sha: null, ref: null, repository: null },
    loads,
    verdict,
    versions: {},
  };
}

const shown = (more: Partial<LoadRecord>) =>
  renderRun(runOf([loadRecord(more)]), { resultsDir: '/home/me/shop/.loadtest/' });
const noLabels = { labels: [] } as const;

describe('the end of a run', () => {
  it('that passed', () => {
    expect(
      shown({
        checks: [
          outcomeOf(),
          outcomeOf({ check: 'error_rate < 1%', label: null, valueText: '0.1 %', limitText: '< 1 %', count: 6240 }),
        ],
      }),
    ).toBe(`
PASS  All 2 checks hold, over 6,240 samples in 3 m 50 s of steady load. No comparison with earlier runs was asked for.

Checks
  holds  p95(response_time) of "Pay" < 400ms  212 ms  < 400 ms  over 3,120
  holds  error_rate < 1%                       0.1 %  < 1 %     over 6,240

Slowest labels in the steady window
          samples  errors      p50      p95      p99
  Pay       3,120   0.1 %   106 ms   212 ms   318 ms
  Browse    3,120   0.1 %  24.3 ms  48.5 ms  72.8 ms

Results: /home/me/shop/.loadtest/runs/shop-1-1-abcdef
Next: nothing; this build meets its checks.
`);
  });

  it('that failed, with a check per label, one that only warns and a note', () => {
    const each = 'p95(response_time) of each < 400ms';
    const checks = [
      violatedOutcome({ check: each }),
      outcomeOf({ check: each, label: 'Browse', valueText: '48.5 ms' }),
      violatedOutcome({
        check: 'error_rate < 0.01%',
        label: null,
        severity: 'warning',
        valueText: '0.1 %',
        limitText: '< 0.01 %',
        text: 'error_rate is 0.1 % over 6,240 samples; it must be < 0.01 %.',
      }),
    ];
    const note = {
      kind: 'preflight',
      severity: 'note',
      text: 'Listener "View Results Tree" is switched off.',
    } as const;

    expect(shown({ checks, findings: [note], ...noLabels })).toBe(`
FAIL  p95(response_time) of "Pay" is 431 ms over 3,120 samples; it must be < 400 ms.

Checks
  violated  p95(response_time) of each < 400ms [Pay]      431 ms  < 400 ms  over 3,120
  holds     p95(response_time) of each < 400ms [Browse]  48.5 ms  < 400 ms  over 3,120
  violated  error_rate < 0.01% (only warns)                0.1 %  < 0.01 %  over 3,120

Findings
  warning  error_rate is 0.1 % over 6,240 samples; it must be < 0.01 %.
  note     Listener "View Results Tree" is switched off.

Results: /home/me/shop/.loadtest/runs/shop-1-1-abcdef
Next: look at the violated checks and the slowest labels above, change the build, and run again; change the check where its limit is wrong.
`);
  });

  it('that is invalid, the failed check beside it', () => {
    const lost = {
      kind: 'worker-lost',
      severity: 'error',
      worker: 'local-2',
      text: 'local-2: the worker is gone without an account of its load (killed by SIGKILL).',
    } as const;

    expect(shown({ endReason: 'crashed', checks: [violatedOutcome()], findings: [lost], ...noLabels })).toBe(`
INVALID  local-2: the worker is gone without an account of its load (killed by SIGKILL).

Checks
  violated  p95(response_time) of "Pay" < 400ms  431 ms  < 400 ms  over 3,120

Findings
  error  p95(response_time) of "Pay" is 431 ms over 3,120 samples; it must be < 400 ms.

Results: /home/me/shop/.loadtest/runs/shop-1-1-abcdef
Next: the numbers say nothing about the build, because the measurement cannot be trusted. Remove the cause above and run again.
`);
  });

  it('that is inconclusive', () => {
    const comparison = outcomeOf({
      check: 'p95(response_time) of "Pay" < baseline + 10%',
      result: 'no-baseline',
      limitText: '< baseline + 10%',
      text: 'p95(response_time) of "Pay" is 212 ms over 3,120 samples; there is no earlier run to compare it with.',
    });

    expect(shown({ checks: [comparison], ...noLabels })).toBe(`
INCONCLUSIVE  1 check compares with earlier runs and there is none yet: baseline recorded.

Checks
  no-baseline  p95(response_time) of "Pay" < baseline + 10%  212 ms  < baseline + 10%  over 3,120

Findings
  note  p95(response_time) of "Pay" is 212 ms over 3,120 samples; there is no earlier run to compare it with.

Results: /home/me/shop/.loadtest/runs/shop-1-1-abcdef
Next: the checks with a limit of their own hold; run again when there is something to compare with.
`);
  });

  it('that was compared with earlier runs', () => {
    const text = renderRun(failed, { resultsDir: 'r' });

    expect(text).toContain(`
Comparing b18e51d with the baseline on main (5 runs, newest 919ad74, 2 days ago)
No run was found for the merge base 1fbcf5a; the newest runs on main were used. Differences may include unrelated changes.
`);
    expect(text).toContain(`
Comparisons
                                            baseline  this build  change                                                 limit            would have seen
  worse      p95 response time of "Pay"       186 ms      262 ms  41 % slower (95 % interval 35 % to 47 %)               baseline + 10 %           12.4 %
  better     p95 response time of "Search"    120 ms       96 ms  20 % faster (95 % interval 14 % to 26 %)               baseline + 10 %           12.4 %
  unchanged  p95 response time of "Cart"      186 ms      188 ms  1.1 % slower (95 % interval 4 % faster to 6 % slower)  baseline + 10 %           12.4 %
`);
  });

  it('that a check stopped', () => {
    const stopped = { endReason: 'aborted', checks: [violatedOutcome({ aborted: true })], ...noLabels } as const;

    expect(shown(stopped)).toContain('  stopped the load  p95(response_time) of "Pay" < 400ms  431 ms');
  });

  it('that was cancelled before there was a load', () => {
    expect(renderRun(runOf([], judgeInterrupted([], 'Interrupted by SIGINT.')), { resultsDir: 'r' })).toBe(
      '\nCANCELLED  Interrupted by SIGINT.\n\nResults: r/runs/shop-1-1-abcdef\nNext: run again; a cancelled run has no verdict.\n',
    );
  });

  it('shows the slowest labels and says how many it left out', () => {
    const labels = Array.from({ length: 11 }, (_, index) => labelRecord(`L${index}`, 100 + index));
    const lines = shown({ labels })
      .split('\n')
      .filter((each) => /^ {2}L|faster/.test(each));

    expect(lines.map((each) => each.trim().split(' ')[0])).toEqual([
      'L10',
      'L9',
      'L8',
      'L7',
      'L6',
      'L5',
      'L4',
      'L3',
      'and',
    ]);
    expect(lines.at(-1)).toBe('  and 3 faster ones');
  });

  it('never shows a number that is none', () => {
    const labels = [labelRecord('Pay', Number.NaN, { count: 0 })];

    expect(shown({ labels })).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('lets no text from outside act on the terminal or the runner', () => {
    const evil = '\u001b[2J\r\n::error::owned ##[command]x \u202eabc';
    const text = shown({
      labels: [labelRecord(evil, 5)],
      checks: [violatedOutcome({ check: evil, label: evil, text: evil, valueText: evil, limitText: evil })],
      findings: [{ kind: 'log', severity: 'warning', text: evil }],
    });

    // eslint-disable-next-line no-control-regex -- that they are gone is the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^\s*::/m);
  });

  it('has colour only when asked, and then in the same columns', () => {
    const record = runOf([loadRecord({ checks: [violatedOutcome(), outcomeOf()] })]);
    const painted = renderRun(record, { resultsDir: 'r', paint: (style, text) => `<${style}>${text}</${style}>` });

    expect(painted).toContain('<bad>FAIL</bad>');
    expect(painted).toContain('<good>holds   </good>');
    expect(painted.replaceAll(/<\/?[a-z]+>/g, '')).toBe(renderRun(record, { resultsDir: 'r' }));
  });
});
