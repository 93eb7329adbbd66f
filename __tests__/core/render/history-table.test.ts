import { describe, expect, it } from '@jest/globals';
import { renderHistory } from '../../../src/core/render/history-table.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { labelRecord, loadRecord } from '../verdict/judge-records.ts';

const startedAtMs = Date.UTC(2026, 0, 15, 12);
const good: RunRecord = {
  ...runRecord('shop-981-1-abc123', startedAtMs),
  build: { sha: 'b18e51d4c0ffee', ref: 'main', repository: 'acme/shop' },
  joins: { baseline: true, branch: 'main', text: 'A build of main.' },
  loads: [loadRecord({ labels: [labelRecord('Pay', 212)] })],
};

describe('the history of runs', () => {
  it('has one line per run, in the order given', () => {
    const stopped: RunRecord = {
      ...runRecord('shop-982-1-abc124', startedAtMs + 3_600_000),
      loads: [],
      verdict: { ...good.verdict, outcome: 'cancelled' },
    };

    expect(renderHistory([stopped, good], { label: null })).toMatchInlineSnapshot(`
     "  started (UTC)        build     branch   verdict    baseline  samples  errors    p50     p95     p99  rate  run
       2026-01-15 13:00:00  unknown   unknown  cancelled  -               -       -      -       -       -     -  shop-982-1-abc124
       2026-01-15 12:00:00  b18e51d4  main     pass       main        6,240   0.1 %  90 ms  180 ms  270 ms  26/s  shop-981-1-abc123
     "
    `);
  });

  it('shows the numbers of one label, and none where the run does not have it', () => {
    const [, pay] = renderHistory([good], { label: 'Pay' }).split('\n');
    const [, none] = renderHistory([good], { label: 'Refund' }).split('\n');

    expect(pay).toContain('212 ms');
    expect(none).toMatch(/- {2,}-.*shop-981-1-abc123$/);
  });

  it('makes harmless what a build is called', () => {
    const evil = { ...good, build: { ...good.build, ref: 'a\u001b[31m\n::add-mask::x' } };

    expect(renderHistory([evil], { label: null })).not.toContain('\u001b');
    expect(renderHistory([evil], { label: null }).trimEnd().split('\n')).toHaveLength(2);
  });
});
