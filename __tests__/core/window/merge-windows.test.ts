import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MergedLabel } from '../../../src/core/window/fleet-window.ts';
import { mergeLabels } from '../../../src/core/window/merge-labels.ts';
import { mergeTopErrors } from '../../../src/core/window/merge-top-errors.ts';
import { mergeWindows } from '../../../src/core/window/merge-windows.ts';
import { selectLabels } from '../../../src/core/window/select-labels.ts';
import { WindowBuilder } from '../../../src/core/window/window-builder.ts';
import { calmHost, generateLoad, row, START_AT_MS } from '../../fixtures/generated-load.ts';

const fleet = (workers: readonly string[]) => ({ grid: { startAtMs: START_AT_MS, windowMs: 1_000 }, workers });

/** What a merged label says, comparable. */
function told(label: MergedLabel | null): unknown {
  if (label === null) return null;
  const times = (part: MergedLabel['latency']) => part && { ...part, histogram: part.histogram.encode() };
  return {
    ...label,
    codes: Object.fromEntries([...label.codes].sort()),
    histogram: label.histogram.encode(),
    okHistogram: label.okHistogram.encode(),
    latency: times(label.latency),
    connect: times(label.connect),
  };
}

/** One label from rows that were counted in one place. */
function count(rows: readonly { elapsedMs: number; success: boolean }[]): MergedLabel[] {
  const builder = new WindowBuilder({
    ...{ run: 'r', load: 'l', worker: 'w-1', grid: { startAtMs: START_AT_MS, windowMs: 100_000 } },
    labels: { ignore: [], rename: {} },
  });
  builder.setRealStart(START_AT_MS);
  for (const each of rows) builder.add(row({ ...each, endMs: START_AT_MS + 50_000 }), START_AT_MS + 50_000);
  return selectLabels([mergeWindows(0, builder.final(calmHost), fleet(['w-1']))], 'sample');
}

const rows = fc.array(fc.record({ elapsedMs: fc.integer({ min: 0, max: 40_000 }), success: fc.boolean() }), {
  maxLength: 30,
});

describe('mergeLabels', () => {
  it('gives what one worker would have counted, however the rows are divided and in any order', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (parts) => {
        const atOnce = count(parts.flat());

        const merged = parts.flatMap(count);

        expect(told(mergeLabels(merged))).toEqual(told(mergeLabels(atOnce)));
        expect(told(mergeLabels(merged.toReversed()))).toEqual(told(mergeLabels(atOnce)));
      }),
    );
  });

  it('merges in steps as at once', () => {
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(count) as [MergedLabel[], MergedLabel[], MergedLabel[]];
        const inSteps = [mergeLabels([...x, ...y]), ...z].filter((label) => label !== null);

        expect(told(mergeLabels(inSteps))).toEqual(told(mergeLabels([...x, ...y, ...z])));
      }),
    );
  });

  it('leaves its parts as they were', () => {
    const parts = [...count([{ elapsedMs: 5, success: true }]), ...count([{ elapsedMs: 9, success: false }])];
    const before = parts.map(told);

    mergeLabels(parts);

    expect(parts.map(told)).toEqual(before);
  });

  it('has no bytes when one part does not know its own', () => {
    const [known] = count([{ elapsedMs: 5, success: true }]);

    expect(mergeLabels([known!, { ...known!, bytes: null }])).toMatchObject({ bytes: null, sentBytes: 240 });
  });

  it('is null without labels, keeps a shared name and calls a mixture __all__', () => {
    const [label] = count([{ elapsedMs: 5, success: true }]);

    expect(mergeLabels([])).toBeNull();
    expect(mergeLabels([label!, label!])?.label).toBe('home');
    expect(mergeLabels([label!, { ...label!, label: 'pay' }])?.label).toBe('__all__');
  });
});

describe('mergeTopErrors', () => {
  it('adds the same failure up and keeps its first time and URL', () => {
    const error = { code: '500', message: 'no', count: 2, firstAtMs: 20, url: 'b' };

    expect(
      mergeTopErrors([error, { ...error, code: '503', count: 4 }, { ...error, count: 3, firstAtMs: 10, url: 'a' }]),
    ).toEqual([
      { code: '500', message: 'no', count: 5, firstAtMs: 10, url: 'a' },
      { code: '503', message: 'no', count: 4, firstAtMs: 20, url: 'b' },
    ]);
  });
});

describe('mergeWindows', () => {
  const load = generateLoad({ workers: 3, labels: 8, seed: 3 });
  const workers = Object.keys(load.go.workers);
  const at = (k: number) => load.windows.filter(({ seq }) => seq === k);

  it('adds up labels and users of the workers, without setup and teardown', () => {
    const window = mergeWindows(12, at(12), fleet(workers));

    expect(window).toMatchObject({
      k: 12,
      fromMs: START_AT_MS + 12_000,
      toMs: START_AT_MS + 13_000,
      users: 12,
      missing: [],
    });
    expect(at(12)[0]?.labels.some(({ kind }) => kind === 'teardown')).toBe(true);
    expect(new Set(window.labels.map(({ kind }) => kind))).toEqual(new Set(['sample', 'transaction']));
    expect(window.labels.filter(({ label }) => label === 'label 0')).toMatchObject([{ count: 6 }]);
  });

  it('names the workers whose window is missing, and knows no users when nobody does', () => {
    const one = at(5)
      .slice(0, 1)
      .map((document) => ({ ...document, users: null, labels: [] }));

    expect(mergeWindows(5, one, fleet(workers))).toMatchObject({ users: null, labels: [], missing: ['w-2', 'w-3'] });
  });
});
