import type { HostCounterReading, HostCounters } from '../../src/ports/host-counters.ts';

/** Counters that a test sets; CPU and context switches of the process grow with each reading unless `frozen`. */
export interface FakeHostCounters extends HostCounters {
  set(reading: Partial<HostCounterReading>): void;
  frozen(isFrozen: boolean): void;
  /** From now on there is no such process. */
  gone(): void;
}

export function fakeHostCounters(): FakeHostCounters {
  let isFrozen = false;
  let isGone = false;
  let base: HostCounterReading = {
    state: 'S',
    processCpuMs: 1_000,
    processContextSwitches: 5_000,
    hostBusyMs: 10_000,
    hostTotalMs: 100_000,
    hostStealMs: 0,
    load1: 0.5,
    memUsedBytes: 1_000_000,
    ctxt: 50_000,
    intr: 20_000,
    netTxBytes: 0,
    netRxBytes: 0,
    tcpOutSegs: 1_000,
    tcpRetransSegs: 0,
  };
  return {
    observes: true,
    set: (reading) => {
      base = { ...base, ...reading };
    },
    frozen: (value) => {
      isFrozen = value;
    },
    gone: () => {
      isGone = true;
    },
    read: (pid) => {
      if (isGone || pid < 1) return Promise.resolve(null);
      if (!isFrozen) {
        base = {
          ...base,
          processContextSwitches: (base.processContextSwitches ?? 0) + 10,
          processCpuMs: (base.processCpuMs ?? 0) + 1,
        };
      }
      return Promise.resolve(base);
    },
    timerLagP95Ms: () => 1,
    cores: () => Promise.resolve(2),
    cpuModel: () => 'fake CPU',
    machine: () => 'fake machine',
  };
}
