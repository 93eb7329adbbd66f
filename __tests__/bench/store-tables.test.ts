import { describe, expect, it } from '@jest/globals';
import type { ControllerResult } from '../../bench/store-controller.ts';
import type { FaultResult } from '../../bench/store-faults.ts';
import {
  bytesTable,
  controllerTable,
  faultTable,
  markdownTable,
  storeSummary,
  type StoreResult,
} from '../../bench/store-tables.ts';

const nothing: StoreResult = {
  ...{ kind: 'opensearch', version: '2.19.4', faults: null, bytes: null, controller: null, baselines: null },
};

describe('the table of faults', () => {
  it('has a line for each fault and one for all, losses of the listener in percent', () => {
    const rows = faultTable([fault('HTTP 429', { lost: 10 }), fault('delivered twice', { doubled: 30 })]);

    expect(rows.map((row) => [row['fault'], row['listener: lost'], row['listener: doubled']])).toEqual([
      ['HTTP 429', '10 (5 %)', '0 (0 %)'],
      ['delivered twice', '0 (0 %)', '30 (15 %)'],
      ['all', '10 (2.5 %)', '30 (7.5 %)'],
    ]);
  });
});

describe('the promises about a store', () => {
  it('are kept only when every fault left every window exactly once', () => {
    const good = storeSummary([{ ...nothing, faults: [fault('HTTP 429'), fault('HTTP 502')] }]);
    const bad = storeSummary([{ ...nothing, faults: [fault('HTTP 429'), fault('HTTP 502', {}, false)] }]);

    expect([good[0]?.result, bad[0]?.result]).toEqual(['kept', 'missed']);
  });

  it.each([
    { title: 'in time and whole', lagMs: 15_000, summariesOnServer: 202, result: 'kept' },
    { title: 'one window late', lagMs: 15_001, summariesOnServer: 202, result: 'missed' },
    { title: 'a summary missing', lagMs: 9_000, summariesOnServer: 201, result: 'missed' },
  ])('judge the slowest window of the controller: $title', ({ lagMs, summariesOnServer, result }) => {
    const rows = storeSummary([{ ...nothing, controller: controller([9_000, lagMs], summariesOnServer) }]);

    expect(rows[0]?.result).toBe(result);
  });

  it('are missed where no window came to its end', () => {
    expect(storeSummary([{ ...nothing, controller: controller([], 0) }])[0]).toMatchObject({
      ...{ value: 'none', result: 'missed' },
    });
  });

  it.each([
    [999, 'kept'],
    [1_000, 'missed'],
  ])('let the runs take %d ms: %s', (medianMs, result) => {
    const baselines = { runs: 20, recordKb: 250, medianMs, firstMs: 1, maxMs: 1, rounds: 10 };

    expect(storeSummary([{ ...nothing, baselines }])[0]?.result).toBe(result);
  });

  it('have a name of their own for each server: the closing table has one line by name', () => {
    const faults = [fault('HTTP 429')];
    const cost = { documents: 1, requests: 1, bodyMb: 1, gzipMb: 1, indexingSec: 1, storedMb: 1, wallSec: 1 };
    const bytes = { samples: 1, samplesPerWindow: 1, ours: cost, perSample: cost };
    const baselines = { runs: 20, recordKb: 250, medianMs: 100, firstMs: 1, maxMs: 1, rounds: 10 };
    const whole = { ...nothing, faults, bytes, baselines, controller: controller([1], 101) };
    const names = storeSummary([whole, { ...whole, kind: 'elasticsearch' }]).map(({ what }) => what);

    expect(new Set(names).size).toBe(names.length);
  });

  it('leave out what was not measured', () => {
    expect(storeSummary([nothing])).toEqual([]);
  });
});

describe('the table of the controller', () => {
  it('shows the median and the largest lag', () => {
    const rows = controllerTable(controller([9_000, 14_000, 10_000], 303));

    expect(valueOf(rows, 'window end to summary acknowledged, s, median and most')).toBe('10.0, 14.0');
  });

  it('tells how much memory each window leaves behind, from halves', () => {
    const grown = controller([1, 1, 1, 1], 404, [100, 120, 140, 160]);

    expect(valueOf(controllerTable(grown), 'memory kept by each window, MB')).toBe(20);
  });
});

describe('the table of bytes', () => {
  it('says how many times less ours are', () => {
    const cost = {
      documents: 1_000,
      requests: 1_000,
      bodyMb: 10,
      gzipMb: 4,
      indexingSec: 0.5,
      storedMb: 6,
      wallSec: 1,
    };
    const dear = { ...cost, requests: 10_000, bodyMb: 600 };
    const rows = bytesTable({ samples: 1, samplesPerWindow: 1, ours: cost, perSample: dear });

    expect(rows.map((row) => row['times less'])).toEqual([1, 10, 60, 1, 150, 1, 1]);
  });
});

describe('a table for the documentation', () => {
  it('has the columns of its first row', () => {
    expect(markdownTable([{ a: 1, 'b, s': 'x' }, { a: 2 }])).toBe('| a | b, s |\n| --- | --- |\n| 1 | x |\n| 2 |  |');
  });
});

function fault(name: string, listener: { lost?: number; doubled?: number } = {}, isExact = true): FaultResult {
  const { lost = 0, doubled = 0 } = listener;
  const leg = { given: 200, onServer: 200, distinct: 200, lost: 0, doubled: 0, wallSec: 1, requests: 2, injected: 1 };
  return {
    fault: name,
    ours: { ...leg, acknowledged: 200, passedOn: 0, refused: 0, isExact },
    listener: { ...leg, lost, doubled, droppedBatches: 0 },
  };
}

function controller(
  lagsMs: readonly number[],
  summariesOnServer: number,
  rssMb: readonly number[] = [],
): ControllerResult {
  return {
    ...{ workers: 1_000, labels: 100, samples: 10, windowMs: 10_000, windowMb: 40 },
    windows: lagsMs.map((lagMs, k) => ({
      ...{ k, summaries: 101, judgedMs: lagMs, acknowledgedMs: lagMs, rssMb: rssMb[k] ?? 100, storedMs: 1_000 },
    })),
    ...{ cpuMsPerWindow: 1_000, coreShare: 0.1, rssStartMb: 100, rssMaxMb: 200, lines: [] },
    cores: { server: 0.5, fleet: 0.1, machine: 1 },
    ...{ summariesOnServer, summariesExpected: lagsMs.length * 101 },
  };
}

function valueOf(rows: ReturnType<typeof controllerTable>, what: string): unknown {
  return rows.find((row) => row['controller'] === what)?.['value'];
}
