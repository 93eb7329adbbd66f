import { describe, expect, it } from '@jest/globals';
import { stopLadder } from '../../src/agent/stop-ladder.ts';

const timings = { gracefulDrainMs: 10_000, stopTermMs: 2_000, stopKillMs: 4_000 };

/** Climbs every 250 ms until `untilMs`; answers what was done when. */
async function climbed(ladder: ReturnType<typeof stopLadder>, untilMs: number, orderAt: Record<number, () => void>) {
  const rungs: string[] = [];
  for (let nowMs = 0; nowMs <= untilMs; nowMs += 250) {
    orderAt[nowMs]?.();
    await ladder.climb(
      {
        stop: (how) => Promise.resolve(void rungs.push(`${nowMs} ${how}`)),
        kill: (signal) => rungs.push(`${nowMs} ${signal}`),
      },
      nowMs,
    );
  }
  return rungs;
}

describe('the ladder of stopping', () => {
  it('does nothing unless ordered', async () => {
    const ladder = stopLadder(timings);

    expect(await climbed(ladder, 20_000, {})).toEqual([]);
    expect(ladder.reason).toBeNull();
  });

  it('waits the drain time after a graceful order, and then hurries', async () => {
    const ladder = stopLadder(timings);

    const rungs = await climbed(ladder, 20_000, {
      1_000: () => {
        ladder.order('completed', 'graceful', 1_000);
      },
    });

    expect(rungs).toEqual(['1000 graceful', '11000 now', '13000 SIGTERM', '15000 SIGKILL']);
    expect(ladder).toMatchObject({ reason: 'completed', drainOverMs: 11_000, cutFromMs: null, killedBy: 'SIGKILL' });
  });

  it('hurries at once after an order to stop now', async () => {
    const ladder = stopLadder(timings);

    const rungs = await climbed(ladder, 20_000, {
      1_000: () => {
        ladder.order('aborted', 'now', 1_000);
      },
    });

    expect(rungs).toEqual(['1000 now', '3000 SIGTERM', '5000 SIGKILL']);
    expect(ladder).toMatchObject({ reason: 'aborted', drainOverMs: null, cutFromMs: 1_000 });
  });

  it('goes from graceful to now when told, keeps the first reason, and never goes back', async () => {
    const ladder = stopLadder(timings);

    const rungs = await climbed(ladder, 4_000, {
      1_000: () => {
        ladder.order('completed', 'graceful', 1_000);
      },
      2_000: () => {
        ladder.order('cancelled', 'now', 2_000);
      },
      2_500: () => {
        ladder.order('aborted', 'graceful', 2_500);
      },
    });

    expect(rungs).toEqual(['1000 graceful', '2000 now', '4000 SIGTERM']);
    expect(ladder).toMatchObject({ reason: 'completed', cutFromMs: 2_000, drainOverMs: null });
  });

  it('keeps unanswered requests errors when an order to stop now comes after the drain time', async () => {
    const ladder = stopLadder(timings);

    await climbed(ladder, 12_000, {
      0: () => {
        ladder.order('completed', 'graceful', 0);
      },
      11_000: () => {
        ladder.order('cancelled', 'now', 11_000);
      },
    });

    expect(ladder).toMatchObject({ drainOverMs: 10_000, cutFromMs: null });
  });

  it('gives up what lives on after SIGKILL', async () => {
    const ladder = stopLadder(timings);

    await climbed(ladder, 4_000, {
      0: () => {
        ladder.order('aborted', 'now', 0);
      },
    });

    expect([ladder.isGivenUp(8_999), ladder.isGivenUp(9_000)]).toEqual([false, true]);
  });
});
