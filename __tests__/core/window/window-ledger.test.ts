import { describe, expect, it } from '@jest/globals';
import { WindowLedger } from '../../../src/core/window/window-ledger.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const { windows } = generateLoad({ workers: 2, labels: 1, seed: 1, windows: 6 });
const find = (worker: string, seq: number) => windows.find((window) => window.worker === worker && window.seq === seq)!;

describe('WindowLedger', () => {
  it('takes a document once, whatever the order of its keys when it comes again', () => {
    const ledger = new WindowLedger(['w-1', 'w-2']);
    const document = find('w-1', 0);
    const reordered = Object.fromEntries(
      Object.entries(structuredClone(document)).reverse(),
    ) as unknown as typeof document;

    expect(ledger.add(document)).toBe('added');
    expect(ledger.add(reordered)).toBe('double');
    expect(ledger.documentsAt(0)).toEqual([document]);
    expect(ledger.conflicts).toEqual([]);
  });

  it('keeps the first of two that contradict each other and says so', () => {
    const ledger = new WindowLedger(['w-1']);
    ledger.add(find('w-1', 2));

    expect(ledger.add({ ...find('w-1', 2), late: 1 })).toBe('conflict');
    expect(ledger.conflicts).toEqual(['Window 2 of w-1 arrived twice with different contents.']);
    expect(ledger.documentsOf('w-1')[0]?.late).toBe(0);
  });

  it('does not count a worker that the load does not have', () => {
    const ledger = new WindowLedger(['w-1']);

    expect(ledger.add(find('w-2', 0))).toBe('unknown-worker');
    expect(ledger.conflicts).toHaveLength(1);
    expect(ledger.documentsAt(0)).toEqual([]);
  });

  it('is complete at k when every worker that still owes k has sent it', () => {
    const ledger = new WindowLedger(['w-1', 'w-2']);
    ledger.add(find('w-1', 0));
    expect([ledger.isComplete(0), ledger.missingAt(0)]).toEqual([false, ['w-2']]);

    ledger.add(find('w-2', 0));
    expect([ledger.isComplete(0), ledger.missingAt(0)]).toEqual([true, []]);

    ledger.add(find('w-1', 1));
    ledger.expectLast('w-2', 0);
    expect([ledger.isComplete(1), ledger.isComplete(2), ledger.missingAt(2)]).toEqual([true, false, ['w-1']]);
  });

  it('knows the gaps below the highest window held, or below the last when it is known', () => {
    const ledger = new WindowLedger(['w-1', 'w-2']);
    ledger.add(find('w-1', 3));
    ledger.add(find('w-1', 1));
    expect(ledger.gaps()).toEqual([
      { worker: 'w-1', seq: 0 },
      { worker: 'w-1', seq: 2 },
    ]);

    ledger.expectLast('w-1', 4);
    ledger.expectLast('w-2', 1);
    expect(ledger.gapsOf('w-1')).toEqual([0, 2, 4]);
    expect(ledger.gapsOf('w-2')).toEqual([0, 1]);
  });

  it('learns the last window from the final one', () => {
    const ledger = new WindowLedger(['w-1']);
    for (const window of windows) if (window.worker === 'w-1') ledger.add(window);

    expect(ledger.gaps()).toEqual([]);
    expect(ledger.isComplete(1_000)).toBe(true);
    expect(ledger.highestSeq).toBe(6);
  });
});
