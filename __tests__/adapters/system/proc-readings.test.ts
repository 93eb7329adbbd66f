import { describe, expect, it } from '@jest/globals';
import {
  contextSwitches,
  hostLevels,
  hostTimes,
  networkCounters,
  processTimes,
} from '../../../src/adapters/system/proc-readings.ts';

describe('readings of /proc', () => {
  it('reads state and CPU time of a process whose name holds brackets and blanks', () => {
    const stat = '12 (a) b (c)) T 1 12 12 0 -1 4194560 1 2 3 4 150 50 7 8 20 0 33 0 9 10';

    expect(processTimes(stat)).toEqual({ state: 'T', cpuMs: 2_000 });
  });

  it('knows nothing of a text of another form', () => {
    expect(processTimes('nonsense')).toBeNull();
    expect(contextSwitches('Name: x')).toBeNull();
  });

  it('adds wanted and unwanted context switches', () => {
    expect(contextSwitches('Name:\tjava\nvoluntary_ctxt_switches:\t40\nnonvoluntary_ctxt_switches:\t2\n')).toBe(42);
  });

  it('counts idle time and waiting for IO as not busy, and steal apart', () => {
    const readText = (): string => 'cpu  10 1 5 100 20 2 3 4 0 0\ncpu0 1 1 1\nintr 77 1 2\nctxt 99\n';

    expect(hostTimes(readText)).toEqual({ busyMs: 210, totalMs: 1_450, stealMs: 40, intr: 77, ctxt: 99 });
  });

  it('adds the bytes of all interfaces, loopback too, and finds TCP columns by name', () => {
    const files: Record<string, string> = {
      '/proc/net/dev':
        'Inter-|   Receive  |  Transmit\n face |bytes    packets\n    lo: 100 1 0 0 0 0 0 0 200 2 0\n  eth0:1000 1 0 0 0 0 0 0 3000 2 0\n',
      '/proc/net/snmp': 'Ip: Forwarding\nIp: 1\nTcp: InSegs RetransSegs OutSegs\nTcp: 5 6 7\n',
    };

    expect(networkCounters((path) => files[path] ?? null)).toEqual({
      rxBytes: 1_100,
      txBytes: 3_200,
      outSegs: 7,
      retransSegs: 6,
    });
  });

  it('observes nothing, rather than zero, where the files are missing', () => {
    const nothing = (): null => null;

    expect(Object.values({ ...hostTimes(nothing), ...hostLevels(nothing), ...networkCounters(nothing) })).toEqual(
      Array.from({ length: 11 }, () => null),
    );
  });
});
