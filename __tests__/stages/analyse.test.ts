import { describe, expect, it } from '@jest/globals';
import type { Check } from '../../src/core/check/check.ts';
import { parseCheck } from '../../src/core/check/parse-check.ts';
import { startLive } from '../../src/core/live/live.ts';
import type { LiveState } from '../../src/core/live/live-types.ts';
import { analyse } from '../../src/stages/analyse.ts';
import type { DrivenLoad } from '../../src/stages/drive.ts';
import { generateLoad, START_AT_MS } from '../fixtures/generated-load.ts';

const load = generateLoad({ workers: 2, labels: 3, seed: 4, errorShare: 0.2 });

function check(text: string): Check {
  const parsed = parseCheck({ check: text, abort: false, severity: 'error', during: null, position: 'here' });
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.check;
}

function drive(state: Partial<LiveState>, changes: Partial<DrivenLoad> = {}): DrivenLoad {
  const live = startLive({ plan: load.plan, go: load.go, checks: [] });
  return {
    ...{ go: load.go, windows: load.windows, dones: load.dones, refused: [], annotations: [] },
    state: { ...live, endReason: 'completed', ...state },
    ...changes,
  };
}

describe('analyse', () => {
  it('judges the checks on everything that was held', () => {
    const checks = [check('error_rate < 90%'), check('p50(response_time) < 1ms')];

    const record = analyse({ ...load, checks, driven: drive({}) });

    expect(record.checks.map(({ result }) => result)).toEqual(['holds', 'violated']);
    expect(record.findings).toEqual([]);
  });

  it('ends the steady window with the mark of the stop, and keeps what the running load found', () => {
    const finding = { kind: 'guard', severity: 'error', text: 'The alarm rang.' } as const;
    const stop = {
      ...{ '@timestamp': new Date(START_AT_MS + 9_400).toISOString(), text: 'stop', tags: [], run: 'r', load: null },
      ...{ build: null, kind: 'load-stop' as const },
    };

    const driven = drive({ endReason: 'aborted', findings: [finding] }, { annotations: [stop] });
    const record = analyse({ ...load, checks: [check('error_rate < 90%')], driven });

    expect(record).toMatchObject({ endReason: 'aborted', steady: { toMs: START_AT_MS + 9_000 }, findings: [finding] });
  });

  it('does not take a load without an end for a complete one', () => {
    const driven = drive({ endReason: null });

    expect(analyse({ ...load, checks: [], driven }).findings).toMatchObject([{ severity: 'error' }]);
  });
});
