import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../../bench/store-samples.ts';
import { smallWindows, storedDocument } from '../../bench/store-windows.ts';
import { fleetRows } from '../../bench/window-bodies.ts';
import { fromStoredWindow } from '../../src/core/search/stored-window.ts';
import { parseWindow } from '../../src/core/window/parse-window.ts';

describe('the windows that are written under faults', () => {
  it('have an id each, one to three labels, and are windows', () => {
    const windows = smallWindows('bench-1', 500);
    const documents = windows.map((window) => storedDocument('bench-windows', window));

    expect(new Set(documents.map(({ id }) => id)).size).toBe(500);
    expect(new Set(windows.map(({ labels }) => labels.length))).toEqual(new Set([1, 2, 3]));
    expect(documents.every(({ text }) => parseWindow(fromStoredWindow(JSON.parse(text))).ok)).toBe(true);
  });

  it('are the same each time', () => {
    expect(smallWindows('bench-1', 30)).toEqual(smallWindows('bench-1', 30));
  });
});

describe('a document per sample', () => {
  it('is as large as those of usual listeners', () => {
    const source = { run: 'bench-1', host: 'w-0', startedAtMs: 1_760_000_000_000 };
    const [rows = []] = [...fleetRows({ workers: 1, labels: 20, samples: 5 })];
    const sizes = Array.from(rows, (row, number) => Buffer.byteLength(sampleDocument(row, number, source)));

    expect(sizes).toHaveLength(100);
    expect(Math.min(...sizes)).toBeGreaterThan(400);
    expect(Math.max(...sizes)).toBeLessThan(650);
  });
});
