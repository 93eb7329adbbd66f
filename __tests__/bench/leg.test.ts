import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureLeg } from '../../bench/leg.ts';
import { cpuMsAt, type ProcessRole, type Watched, type WatchedProcess } from '../../bench/process-watch.ts';

const START_MS = 1_760_000_000_000;
const HEADER = 'timeStamp,elapsed,label,success\n';

describe('the numbers of one JMeter', () => {
  it('gives rate and CPU of the steady part, and CPU from start to end by all samples', () => {
    // 100 samples a second for 10 s. 4 s of CPU by the first second, then half a core; the agent takes a tenth.
    const jtl = rows(1_000, 10);
    const jmeter = watched('jmeter', [0, 0], [1_000, 4_000], [11_000, 9_000]);
    const agent = watched('agent', [0, 0], [20_000, 2_000]);
    // The host is busy for 0.9 cores, of which 0.6 are theirs.
    const host = watched('bench', [0, 500], [20_000, 18_500]).points;

    const leg = measured(jtl, { processes: [jmeter, agent], host });

    expect(leg.samples).toBe(1_000);
    expect(leg.samplesPerSec).toBeCloseTo(100, 0);
    expect(leg.cpuUsPerSample).toBeCloseTo(9_000);
    expect(leg.steadyCpuUsPerSample).toBeCloseTo(5_000, -2);
    expect(leg.agentCpuPct).toBeCloseTo(10);
    expect(leg.othersCpuPct).toBeCloseTo(30);
  });

  it('refuses a load with failed requests: it is not the same work', () => {
    const jtl = rows(1_000, 10).replace('true', 'false');

    expect(() => measured(jtl, idle())).toThrow('1 of 1000 requests failed');
  });

  it('refuses a load that is too short for a rate', () => {
    expect(() => measured(rows(20, 10), idle())).toThrow('too short');
  });
});

describe('CPU time between two looks', () => {
  it('is interpolated, and unknown after the last one', () => {
    const { points } = watched('jmeter', [0, 100], [50, 140]);

    expect(cpuMsAt(points, START_MS + 25)).toBeCloseTo(120);
    expect(() => cpuMsAt(points, START_MS + 51)).toThrow('was not seen');
  });
});

function rows(count: number, everyMs: number): string {
  return HEADER + Array.from({ length: count }, (_, row) => `${START_MS + row * everyMs},5,Get,true\n`).join('');
}

function idle(): Watched {
  const jmeter = watched('jmeter', [0, 0], [20_000, 1]);
  return { processes: [jmeter], host: jmeter.points };
}

function watched(role: ProcessRole, ...points: readonly (readonly [number, number])[]): WatchedProcess {
  const at = points.map(([atMs, cpuMs]) => ({ atMs: START_MS + atMs, cpuMs }));
  return { pid: 1, role, args: [], cwd: '/', points: at, waits: [] };
}

function measured(jtl: string, seen: Watched) {
  const folder = mkdtempSync(join(tmpdir(), 'leg-'));
  try {
    const file = join(folder, 'results.jtl');
    writeFileSync(file, jtl);
    return measureLeg(file, seen);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
