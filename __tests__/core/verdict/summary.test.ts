import { describe, expect, it } from '@jest/globals';
import { summaryFacts } from '../../../src/core/verdict/summary-facts.ts';
import { summariesOf, summariesOfWindow } from '../../../src/core/verdict/summary.ts';
import { mergeWindows } from '../../../src/core/window/merge-windows.ts';
import { generateLoad, START_AT_MS, USERS_PER_WORKER, WINDOW_MS } from '../../fixtures/generated-load.ts';
import { exampleSpec } from '../plan/spec-example.ts';

const facts = summaryFacts(exampleSpec({ build: { sha: 'abc', ref: 'main', repository: null } }), 'chrome');
const generated = generateLoad({ workers: 2, labels: 3, seed: 7, errorShare: 0.2, emptyWindow: 6 });
const { go, windows } = generated;

describe('the summaries of a load', () => {
  const summaries = summariesOf(go, windows, facts);

  it('tell each window once for all samples and once for each label, in time order', () => {
    const third = summaries.filter(({ elapsedSec }) => elapsedSec === 3);

    expect(third.map(({ labelKind, label }) => `${labelKind} ${label}`)).toEqual([
      'all __all__',
      ...[...new Set(third.slice(1).map(({ labelKind, label }) => `${labelKind} ${label}`))],
    ]);
    expect(third.filter(({ labelKind }) => labelKind === 'sample')).toHaveLength(3);
    const seconds = summaries.map(({ elapsedSec }) => elapsedSec);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
  });

  it('say which run, build and environment they are of, and how many users there were', () => {
    expect(summaries.at(-1)).toMatchObject({ run: go.run, load: go.load, leg: 'chrome', sha: 'abc', ref: 'main' });
    expect(summaries.find(({ elapsedSec }) => elapsedSec === 5)).toMatchObject({
      ...{ name: 'checkout', users: 2 * USERS_PER_WORKER, baselineRun: null },
      '@timestamp': new Date(START_AT_MS + 5 * WINDOW_MS).toISOString(),
    });
  });

  it('count in "all" what the labels count, and read its percentiles from all rows', () => {
    const [all, ...labels] = summaries.filter(
      ({ elapsedSec, labelKind }) => elapsedSec === 4 && labelKind !== 'transaction',
    );

    expect(all?.count).toBe(labels.reduce((sum, { count }) => sum + count, 0));
    expect(all?.errors).toBe(labels.reduce((sum, { errors }) => sum + errors, 0));
    expect(all?.errorPct).toBeCloseTo((100 * all!.errors) / all!.count);
    expect(all?.maxMs).toBe(Math.max(...labels.map(({ maxMs }) => maxMs ?? 0)));
    expect(all?.p50Ms).toBeGreaterThanOrEqual(Math.min(...labels.map(({ p50Ms }) => p50Ms ?? Infinity)));
    expect(all?.p50Ms).toBeLessThanOrEqual(Math.max(...labels.map(({ p50Ms }) => p50Ms ?? 0)));
  });

  it('have no times for a window without samples, whose rate is 0', () => {
    expect(summaries.filter(({ elapsedSec }) => elapsedSec === 6)).toMatchObject([
      { labelKind: 'all', count: 0, ratePerSec: 0, errorPct: null, meanMs: null, p95Ms: null },
    ]);
  });
});

describe('the summaries of one window', () => {
  it('are those that the whole load has of it', () => {
    const documents = windows.filter(({ seq }) => seq === 4);
    const window = mergeWindows(4, documents, { grid: go, workers: Object.keys(go.workers) });

    const expected = summariesOf(go, windows, facts).filter(({ elapsedSec }) => elapsedSec === 4);

    expect(summariesOfWindow(window, go, facts)).toEqual(expected);
  });

  it('are none where no worker was heard', () => {
    const window = mergeWindows(4, [], { grid: go, workers: Object.keys(go.workers) });

    expect(summariesOfWindow(window, go, facts)).toEqual([]);
  });
});
