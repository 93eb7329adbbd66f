import { describe, expect, it } from '@jest/globals';
import type { DoneDocument } from '../../../src/core/protocol/documents.ts';
import { workerCoverage } from '../../../src/core/verdict/coverage.ts';
import { seqRanges } from '../../../src/core/verdict/seq-ranges.ts';
import type { WindowDocument } from '../../../src/core/window/window-document.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const load = generateLoad({ workers: 1, labels: 8, seed: 2, windows: 6 });
const done = load.dones[0]!;

function cover(given: { done?: DoneDocument | null; documents?: readonly WindowDocument[] }) {
  return workerCoverage({ worker: 'w-1', go: load.go, done, documents: load.windows, ...given });
}

const at = (seq: number, changes: Partial<WindowDocument>) =>
  load.windows.map((window) => (window.seq === seq ? { ...window, ...changes } : window));

const counting = (changes: Partial<DoneDocument['counts']>): DoneDocument => ({
  ...done,
  counts: { ...done.counts, ...changes },
});

const refusing = (refused: number, refusals: DoneDocument['sink']['refusals']): DoneDocument => ({
  ...done,
  sink: { given: 7, acknowledged: 7 - refused, passedOn: 0, refused, refusals },
});

describe('workerCoverage', () => {
  it('is complete when JTL, counts and windows agree', () => {
    expect(cover({})).toEqual({
      ...{ worker: 'w-1', complete: true, windowsHeld: 7, windowsExpected: 7, late: 0, gaps: [] },
      rows: done.counts.rows,
    });
  });

  it.each<[string, Parameters<typeof cover>[0], string]>([
    [
      'without an account',
      { done: null },
      'sent no account of its load (no done document of w-1 that can be used); windows 0–6 are held',
    ],
    ['without an account and windows', { done: null, documents: [] }, 'none of its windows is held'],
    [
      'with bytes not read',
      { done: { ...done, bytesRead: 4_000 } },
      '4000 bytes of its JTL were read, but the file has 4711 bytes.',
    ],
    [
      'without some windows',
      { documents: load.windows.filter(({ seq }) => seq !== 2 && seq !== 4 && seq !== 5) },
      'of 7 windows 3 are missing: 2, 4–5.',
    ],
    [
      'with windows after the last',
      { done: { ...done, last: 5 } },
      'windows 6 come after window 5, said to be its last.',
    ],
    [
      'without a final window',
      { documents: at(6, { final: false }) },
      'none of its windows is marked as the final one; window 6 should be.',
    ],
    [
      'with two final windows',
      { documents: at(3, { final: true }) },
      'windows 3, 6 are marked as final; window 6 alone should be.',
    ],
    [
      'with another sum of samples',
      { done: counting({ samples: done.counts.samples + 1 }) },
      `hold ${done.counts.samples} samples, but it counted ${done.counts.samples + 1}.`,
    ],
    ['with another sum of failures', { done: counting({ sampleErrors: 0 }) }, 'failed samples, but it counted 0.'],
    ['with another sum of late rows', { documents: at(3, { late: 2 }) }, 'hold 2 late rows, but it counted 0.'],
    ['with another sum of cut rows', { documents: at(3, { cut: 2 }) }, 'hold 2 cut rows, but it counted 0.'],
    [
      'with client-side errors elsewhere',
      { done: { ...done, clientErrors: 1 } },
      'hold 0 client-side errors, but it counted 1.',
    ],
    [
      'with unanswered requests elsewhere',
      { done: counting({ noAnswer: 1 }) },
      'hold 0 unanswered requests, but it counted 1.',
    ],
    [
      'with fewer windows given away than it has',
      { done: { ...done, sink: { ...done.sink, given: 6, acknowledged: 6 } } },
      'it gave 6 windows away, but windows 0–6 are 7.',
    ],
    [
      'with windows that the store refused',
      { done: refusing(3, [{ seq: 2, reason: 'mapper_parsing_exception: no\u001b[31m such field' }]) },
      '3 of its 7 windows were refused (window 2: mapper_parsing_exception: no such field; 2 more).',
    ],
    ['with windows refused for no reason', { done: refusing(2, []) }, 'windows were refused (2 without a reason).'],
    [
      'off the grid',
      { documents: at(3, { fromMs: load.windows[3]!.fromMs + 1 }) },
      'windows 3 do not lie on the grid of 1000 ms.',
    ],
    ['with users that vanish', { documents: at(4, { users: null }) }, 'windows 4 do not tell the users'],
  ])('is incomplete %s, and says so', (_, given, expected) => {
    const coverage = cover(given);

    expect(coverage.complete).toBe(false);
    expect(coverage.gaps).toContainEqual(expect.stringContaining(expected));
    for (const gap of coverage.gaps) expect(gap.startsWith('w-1: ')).toBe(true);
  });

  it('is complete when the channel took what the store did not', () => {
    const sink = { given: 7, acknowledged: 2, passedOn: 5, refused: 0, refusals: [] };

    expect(cover({ done: { ...done, sink } }).gaps).toEqual([]);
  });

  it('misses bytes that only some labels know, and none when the JTL has no such column', () => {
    const without = (seqs: readonly number[]) =>
      load.windows.map((window) =>
        seqs.includes(window.seq)
          ? { ...window, labels: window.labels.map((label) => ({ ...label, bytes: null })) }
          : window,
      );

    expect(cover({ documents: without([2]) }).gaps).toEqual(['w-1: bytes are missing from labels of windows 2 only.']);
    expect(cover({ documents: without([0, 1, 2, 3, 4, 5, 6]) }).gaps).toEqual([]);
  });
});

describe('seqRanges', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[9, 7, 8, 3], '3, 7–9'],
    [[0, 2, 4, 6, 8, 10, 12, 14, 16, 18], '0, 2, 4, 6, 8, 10, 12, 14 and 2 more ranges'],
  ])('tells %j as "%s"', (seqs, expected) => {
    expect(seqRanges(seqs)).toBe(expected);
  });
});
