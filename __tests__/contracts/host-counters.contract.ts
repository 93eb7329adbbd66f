import { describe, expect, it } from '@jest/globals';
import type { HostCounters } from '../../src/ports/host-counters.ts';

/** `pid` is a live process of which the counters can tell. */
export function hostCountersContract(name: string, open: () => { counters: HostCounters; pid: number }): void {
  describe(`HostCounters: ${name}`, () => {
    it('reads finite numbers of a live process and its host', async () => {
      const { counters, pid } = open();

      const reading = (await counters.read(pid))!;

      const { state, ...numbers } = reading;
      expect(state).toMatch(/^[RSD]$/);
      for (const number of Object.values(numbers)) expect(number).toBeGreaterThanOrEqual(0);
      expect(reading.hostBusyMs).toBeLessThanOrEqual(reading.hostTotalMs!);
    });

    it('answers null for a process that is gone', async () => {
      expect(await open().counters.read(-1)).toBeNull();
    });

    it('has counters that only grow, also while threads come and go', async () => {
      const { counters, pid } = open();

      const before = (await counters.read(pid))!;
      const after = (await counters.read(pid))!;

      for (const name of [
        'processCpuMs',
        'processContextSwitches',
        'hostBusyMs',
        'hostTotalMs',
        'ctxt',
        'intr',
        'tcpOutSegs',
      ] as const)
        expect(after[name]).toBeGreaterThanOrEqual(before[name]!);
    });

    it('knows at least a part of a core and a name for it', async () => {
      const { counters } = open();

      expect(await counters.cores()).toBeGreaterThan(0);
      expect(counters.cpuModel()).not.toBe('');
    });
  });
}
