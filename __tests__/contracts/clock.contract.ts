import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/ports/clock.ts';

/** `moving` makes time go on while the work is awaited. */
export function clockContract(
  name: string,
  open: () => { clock: Clock; moving: <T>(work: Promise<T>) => Promise<T> },
): void {
  describe(`Clock: ${name}`, () => {
    it('sleeps at least as long as asked, on both of its scales', async () => {
      const { clock, moving } = open();
      const before = { wallMs: clock.now(), monotonicMs: clock.monotonicMs() };

      await moving(clock.sleep(30, new AbortController().signal));

      expect(clock.monotonicMs() - before.monotonicMs).toBeGreaterThanOrEqual(29);
      expect(clock.now() - before.wallMs).toBeGreaterThanOrEqual(28);
    });

    it('wakes sleepers in the order of their times', async () => {
      const { clock, moving } = open();
      const woken: string[] = [];
      const { signal } = new AbortController();

      await moving(
        Promise.all([
          clock.sleep(60, signal).then(() => woken.push('late')),
          clock.sleep(10, signal).then(() => woken.push('early')),
        ]),
      );

      expect(woken).toEqual(['early', 'late']);
    });

    it('ends a sleep with the reason of its signal, before or during it', async () => {
      const { clock } = open();
      const controller = new AbortController();
      const during = clock.sleep(60_000, controller.signal);

      controller.abort(new Error('enough'));

      await expect(during).rejects.toThrow('enough');
      await expect(clock.sleep(60_000, controller.signal)).rejects.toThrow('enough');
    });

    it('draws numbers of [0, 1) that differ', () => {
      const { clock } = open();

      const drawn = Array.from({ length: 100 }, () => clock.random());

      expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
      expect(new Set(drawn).size).toBe(100);
    });
  });
}
