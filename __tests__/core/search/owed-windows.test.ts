import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OwedWindows } from '../../../src/core/search/owed-windows.ts';

const see = (owed: OwedWindows, worker: string, seq: number, final = false): void => {
  owed.see({ worker, seq, final });
};

describe('OwedWindows', () => {
  it('owes nothing before the newest window is two further', () => {
    const owed = new OwedWindows(['a', 'b']);
    see(owed, 'a', 0);
    see(owed, 'a', 1);

    expect(owed.overdue(9)).toEqual([]);
    see(owed, 'a', 2);
    expect(owed.overdue(9)).toEqual([{ worker: 'b', seq: 0 }]);
  });

  it('owes nothing after the last window of a worker', () => {
    const owed = new OwedWindows(['a', 'b']);
    see(owed, 'b', 0, true);
    for (const seq of [0, 1, 2, 3, 4]) see(owed, 'a', seq);

    expect(owed.overdue(9)).toEqual([]);
  });

  it('goes around, so that each is asked for in its turn', () => {
    const owed = new OwedWindows(['a', 'b']);
    see(owed, 'a', 5);

    const asked = [owed.overdue(3), owed.overdue(3), owed.overdue(3)]
      .flat()
      .map(({ worker, seq }) => `${worker}${seq}`);

    expect(asked).toEqual(['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3', 'a0']);
  });

  it('takes no notice of a worker that the load does not have', () => {
    const owed = new OwedWindows(['a']);
    see(owed, 'stranger', 9);

    expect(owed.overdue(9)).toEqual([]);
  });

  it('owes exactly what was not seen up to two before the newest, in whatever order windows come', () => {
    const windows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 12 })), { maxLength: 40 });
    fc.assert(
      fc.property(windows, (seen) => {
        const owed = new OwedWindows(['a', 'b', 'c']);
        for (const [worker, seq] of seen) see(owed, worker, seq);

        const newest = Math.max(-1, ...seen.map(([, seq]) => seq));
        const slow = ['a', 'b', 'c'].flatMap((worker) =>
          Array.from({ length: 13 }, (_, seq) => ({ worker, seq })).filter(
            ({ seq }) => seq <= newest - 2 && !seen.some(([name, at]) => name === worker && at === seq),
          ),
        );
        expect(owed.overdue(99)).toEqual(slow);
      }),
    );
  });
});
