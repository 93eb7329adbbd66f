import { describe, expect, it } from '@jest/globals';
import { keys } from '../../src/core/protocol/keys.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Channel } from '../../src/ports/channel.ts';
import type { Fleet, FleetRef } from '../../src/ports/fleet.ts';

const { signal } = new AbortController();

export interface OpenFleet {
  readonly fleet: Fleet;
  readonly ref: FleetRef;
  readonly channel: Channel;
  readonly plan: Plan;
}

/** The parts of a plan that a fleet looks at. */
export function fleetPlan(resultsDir: string, workers = 2): Plan {
  const timings = { channelPollMs: 20, readyMs: 10_000 };
  return { spec: { provider: { kind: 'local', workers }, resultsDir }, timings } as unknown as Plan;
}

export function fleetContract(name: string, open: () => Promise<OpenFleet>): void {
  describe(`Fleet: ${name}`, () => {
    it('has all its workers ready when it is created, and none when it is destroyed', async () => {
      const { fleet, ref, channel, plan } = await open();
      try {
        const created: string[][] = [];
        await fleet.create(ref, plan, new Map(), signal, async () => {
          created.push((await fleet.workers(ref)).map(({ id }) => id));
        });

        expect(created).toEqual([['local-1', 'local-2']]);
        expect(await channel.list(keys.readyPrefix)).toEqual(['ready/local-1.json', 'ready/local-2.json']);
        expect(await fleet.workers(ref)).toEqual([
          { id: 'local-1', state: 'running', text: null },
          { id: 'local-2', state: 'running', text: null },
        ]);
      } finally {
        const proof = await fleet.destroy(ref, signal);
        expect(proof.found.length).toBeGreaterThanOrEqual(2);
        expect(proof.left).toEqual([]);
      }
      expect((await fleet.workers(ref)).map(({ state }) => state)).toEqual(['gone', 'gone']);
    });

    it('can be destroyed twice, and before it was created', async () => {
      const { fleet, ref, plan } = await open();
      expect(await fleet.destroy(ref, signal)).toEqual({ found: [], left: [] });
      await fleet.create(ref, plan, new Map(), signal);
      await fleet.destroy(ref, signal);

      expect(await fleet.destroy(ref, signal)).toEqual({ found: [], left: [] });
    });

    it('is not created under a signal that is aborted', async () => {
      const { fleet, ref, plan } = await open();

      await expect(fleet.create(ref, plan, new Map(), AbortSignal.abort(new Error('enough')))).rejects.toThrow(
        'enough',
      );

      expect((await fleet.destroy(ref, signal)).left).toEqual([]);
    });

    it('finds nothing wrong with a folder that it can write', async () => {
      const { fleet, plan } = await open();

      expect(await fleet.preflight(plan, new AbortController().signal)).toEqual([]);
    });
  });
}
