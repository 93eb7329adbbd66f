import type { HostReading } from '../core/window/window-document.ts';
import type { HostCounterReading, HostCounters } from '../ports/host-counters.ts';

/** One look at the counters. */
export interface HostSnapshot {
  readonly monotonicMs: number;
  readonly counters: HostCounterReading | null;
  readonly gcMs: number | null;
}

/** Nothing was observed. */
export const unobserved: HostReading = {
  jmeterCpuPct: null,
  hostCpuPct: null,
  load1: null,
  memUsedBytes: null,
  ctxtPerSec: null,
  intrPerSec: null,
  stealPct: null,
  netTxBytes: null,
  netRxBytes: null,
  retransPct: null,
  gcMs: null,
  timerLagP95Ms: null,
};

/** What happened between two looks. What either did not see is `null`, as is a counter that went back. */
export function hostReading(
  before: HostSnapshot | null,
  after: HostSnapshot,
  counters: Pick<HostCounters, 'timerLagP95Ms'>,
): HostReading {
  const timerLagP95Ms = counters.timerLagP95Ms();
  const { counters: now } = after;
  if (now === null) return { ...unobserved, timerLagP95Ms };
  const grown = (name: Exclude<keyof HostCounterReading, 'state'>): number | null =>
    difference(before?.counters?.[name] ?? null, now[name]);
  const elapsedMs = before === null ? 0 : after.monotonicMs - before.monotonicMs;
  const totalMs = grown('hostTotalMs');
  return {
    jmeterCpuPct: share(grown('processCpuMs'), elapsedMs),
    hostCpuPct: share(grown('hostBusyMs'), totalMs),
    load1: now.load1,
    memUsedBytes: now.memUsedBytes,
    ctxtPerSec: ratio(grown('ctxt'), elapsedMs / 1_000),
    intrPerSec: ratio(grown('intr'), elapsedMs / 1_000),
    stealPct: share(grown('hostStealMs'), totalMs),
    netTxBytes: grown('netTxBytes'),
    netRxBytes: grown('netRxBytes'),
    retransPct: retransmitted(grown('tcpRetransSegs'), grown('tcpOutSegs')),
    gcMs: difference(before?.gcMs ?? null, after.gcMs),
    timerLagP95Ms,
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null || after < before ? null : after - before;
}

function share(part: number | null, whole: number | null): number | null {
  const value = ratio(part, whole);
  return value === null ? null : value * 100;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** Nothing sent, nothing sent again. */
function retransmitted(again: number | null, sent: number | null): number | null {
  return again === 0 && sent !== null ? 0 : share(again, sent);
}
