import { describe, expect, it } from '@jest/globals';
import { frozenWatch } from '../../src/agent/frozen-watch.ts';
import { hostReading, unobserved } from '../../src/agent/host-readings.ts';
import type { HostCounterReading } from '../../src/ports/host-counters.ts';

const counters: HostCounterReading = {
  state: 'S',
  processCpuMs: 1_000,
  processContextSwitches: 5_000,
  hostBusyMs: 10_000,
  hostTotalMs: 100_000,
  hostStealMs: 100,
  load1: 0.5,
  memUsedBytes: 1_000_000,
  ctxt: 50_000,
  intr: 20_000,
  netTxBytes: 10,
  netRxBytes: 20,
  tcpOutSegs: 1_000,
  tcpRetransSegs: 5,
};
const lag = { timerLagP95Ms: () => 1.5 };
const at = (monotonicMs: number, more: Partial<HostCounterReading> = {}, gcMs: number | null = 0) => ({
  monotonicMs,
  counters: { ...counters, ...more },
  gcMs,
});

describe('what a host did in a window', () => {
  it('is the difference of two looks, in percent and per second', () => {
    const after = at(
      3_000,
      {
        processCpuMs: 2_800,
        hostBusyMs: 12_000,
        hostTotalMs: 104_000,
        hostStealMs: 140,
        ctxt: 52_000,
        intr: 21_000,
        netTxBytes: 110,
        netRxBytes: 220,
        tcpOutSegs: 1_100,
        tcpRetransSegs: 6,
        load1: 2,
      },
      30,
    );

    expect(hostReading(at(1_000), after, lag)).toEqual({
      jmeterCpuPct: 90,
      hostCpuPct: 50,
      load1: 2,
      memUsedBytes: 1_000_000,
      ctxtPerSec: 1_000,
      intrPerSec: 500,
      stealPct: 1,
      netTxBytes: 100,
      netRxBytes: 200,
      retransPct: 1,
      gcMs: 30,
      timerLagP95Ms: 1.5,
    });
  });

  it('is not observed, rather than zero, without a look before, without a process, or when a counter went back', () => {
    expect(hostReading(null, at(1_000), lag)).toMatchObject({
      jmeterCpuPct: null,
      gcMs: null,
      hostCpuPct: null,
      load1: 0.5,
    });
    expect(hostReading(at(0), { monotonicMs: 1_000, counters: null, gcMs: 5 }, lag)).toEqual({
      ...unobserved,
      timerLagP95Ms: 1.5,
    });
    expect(hostReading(at(0), at(1_000, { processCpuMs: 1 }), lag).jmeterCpuPct).toBeNull();
    expect(hostReading(at(0), at(1_000, { processCpuMs: null }), lag).jmeterCpuPct).toBeNull();
    expect(hostReading(at(0, {}, null), at(1_000), lag).gcMs).toBeNull();
  });

  it('has no retransmission where nothing was sent, and no number for two looks at one moment', () => {
    expect(hostReading(at(0), at(1_000), lag).retransPct).toBe(0);
    expect(Object.values(hostReading(at(0), at(0), lag))).not.toContain(NaN);
    expect(hostReading(at(0), at(0), lag).ctxtPerSec).toBeNull();
  });
});

describe('the watch over a frozen generator', () => {
  const looks = (readings: readonly (readonly [number, Partial<HostCounterReading> | null])[]): (string | null)[] => {
    const watch = frozenWatch();
    return readings.map(([ms, more]) => watch(more === null ? null : { ...counters, ...more }, ms));
  };

  it('says so at the first look at a stopped process', () => {
    expect(looks([[0, { state: 'T' }]])).toEqual([expect.stringContaining('stopped by a signal')]);
  });

  it('says so after 5 s without a context switch, not before', () => {
    const answers = looks([0, 1, 2, 3, 4, 5].map((sec) => [sec * 1_000, {}] as const));

    expect(answers.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(answers[5]).toMatch(/No thread of JMeter has run for 5\.0 s/);
  });

  it.each([
    [
      'one switch in between',
      [
        [0, {}],
        [2_000, {}],
        [4_000, { processContextSwitches: 5_001 }],
        [6_000, { processContextSwitches: 5_001 }],
      ],
    ],
    [
      'counters that cannot be read',
      [
        [0, { processContextSwitches: null }],
        [2_400, { processContextSwitches: null }],
        [4_800, { processContextSwitches: null }],
        [7_000, { processContextSwitches: null }],
      ],
    ],
    [
      'a pause of the agent itself',
      [
        [0, {}],
        [9_000, {}],
        [10_000, {}],
      ],
    ],
    [
      'a process that is gone',
      [
        [0, {}],
        [2_000, null],
        [4_000, null],
        [6_000, null],
      ],
    ],
  ] as const)('lets pass: %s', (_name, readings) => {
    expect(looks(readings).every((answer) => answer === null)).toBe(true);
  });
});
