import { describe, expect, it } from '@jest/globals';
import type { DoneDocument } from '../../../src/core/protocol/documents.ts';
import { workerCoverage } from '../../../src/core/verdict/coverage.ts';
import type { WorkerCoverage } from '../../../src/core/verdict/load-record.ts';
import type { WindowDocument } from '../../../src/core/window/window-document.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const load = generateLoad({ workers: 1, labels: 3, seed: 11 });
const worker = 'w-1';
const [whole] = load.dones;

function coverage(changes: {
  readonly done?: Partial<DoneDocument> | null;
  readonly documents?: readonly WindowDocument[];
}): WorkerCoverage {
  const done = changes.done === null || whole === undefined ? null : { ...whole, ...changes.done };
  return workerCoverage({ worker, go: load.go, done, documents: changes.documents ?? load.windows });
}

describe('the coverage of a worker', () => {
  it('is complete when file, account and windows agree', () => {
    expect(coverage({})).toMatchObject({ complete: true, gaps: [], windowsHeld: load.windows.length });
  });

  it('is not when the worker left no account, although every window is held', () => {
    expect(coverage({ done: null })).toMatchObject({ complete: false, windowsExpected: null });
  });

  it.each<[string, Partial<DoneDocument>, string]>([
    ['a part of its result file was not read', { bytesRead: 4_000 }, '4000 bytes of its JTL were read'],
    ['more was read than the file holds', { jtlBytes: 4_710 }, 'but the file has 4710 bytes'],
    ['a client-side error more was counted', { clientErrors: 1 }, 'client-side errors'],
    ['it had windows after the last one held', { last: load.windows.length }, 'windows 1 are missing'],
  ])('is not when %s', (_, done, gap) => {
    const { complete, gaps } = coverage({ done });

    expect(complete).toBe(false);
    expect(gaps.join('\n')).toContain(gap);
  });

  it('names each window that is missing', () => {
    const documents = load.windows.filter(({ seq }) => seq !== 2 && seq !== 5);

    const { complete, gaps } = coverage({ documents });

    expect(complete).toBe(false);
    expect(gaps.join('\n')).toMatch(/2 are missing: 2\D+5\./);
  });

  it('refuses windows that lie off the grid', () => {
    const documents = load.windows.map((window) => (window.seq === 3 ? { ...window, toMs: window.toMs + 1 } : window));

    expect(coverage({ documents }).gaps.join('\n')).toContain('do not lie on the grid');
  });
});
