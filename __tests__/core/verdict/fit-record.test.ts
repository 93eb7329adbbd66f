import { describe, expect, it } from '@jest/globals';
import { fitRecord, MAX_RECORD_BYTES } from '../../../src/core/verdict/fit-record.ts';
import type { LabelRecord, WindowPoint } from '../../../src/core/verdict/load-record.ts';
import { recordText } from '../../../src/core/verdict/record-text.ts';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import { runRecord } from '../../contracts/run-store.contract.ts';
import { labelRecord, loadRecord } from './judge-records.ts';

interface Shape {
  readonly points?: number;
  readonly labels?: number;
  readonly histogramBytes?: number;
  readonly loads?: number;
}

function bigRecord({ points = 0, labels = 0, histogramBytes = 0, loads = 1 }: Shape): RunRecord {
  const load = loadRecord({
    windows: Array.from({ length: points }, (_, k) => point(k)),
    labels: Array.from({ length: labels }, (_, index) => label(index, histogramBytes)),
    total: { ...labelRecord('__all__', 180), histogram: 'all' },
  });
  return { ...runRecord('shop-1', 1_000), loads: Array.from({ length: loads }, () => load) };
}

function point(k: number): WindowPoint {
  return { k, fromMs: k, toMs: k + 1, count: 1, errors: 0, users: 1, p50Ms: 1, p95Ms: 2, p99Ms: 3 };
}

/** Label 0 is the least busy. */
function label(index: number, histogramBytes: number): LabelRecord {
  const more = histogramBytes === 0 ? {} : { histogram: 'h'.repeat(histogramBytes) };
  return labelRecord(`label ${index}`, 100, { count: 10 + index, ...more });
}

const sizeOf = (record: RunRecord): number => Buffer.byteLength(recordText(record));
const histogramsIn = ({ loads }: RunRecord) =>
  loads.map(({ labels }) => labels.filter(({ histogram }) => histogram !== undefined).map((one) => one.label));

describe('a record that is stored', () => {
  it('is left as it is up to the last byte', () => {
    const record = bigRecord({ points: 100, labels: 10, histogramBytes: 1_000 });
    const room = MAX_RECORD_BYTES - sizeOf(record);
    const full = { ...record, versions: { ...record.versions, jmeter: `5.6.3${'x'.repeat(room)}` } };

    expect(sizeOf(full)).toBe(MAX_RECORD_BYTES);
    expect(fitRecord(full)).toEqual({ record: full, findings: [] });
    expect(fitRecord({ ...full, name: `${full.name}x` }).findings).toHaveLength(1);
  });

  it('loses every second point first, and says so in itself', () => {
    const record = bigRecord({ points: 4_000, labels: 10, histogramBytes: 100 });

    const fitted = fitRecord(record);

    const [load] = fitted.record.loads;
    expect(sizeOf(record)).toBeGreaterThan(MAX_RECORD_BYTES);
    expect(sizeOf(fitted.record)).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    expect(load!.windows.map(({ k }) => k)).toEqual(Array.from({ length: 2_000 }, (_, index) => 2 * index));
    expect(load!.labels).toEqual(record.loads[0]!.labels);
    expect(fitted.findings).toEqual([
      {
        ...{ kind: 'store', severity: 'note' },
        text: expect.stringMatching(
          /^The record of this run has \d+(\.\d)? KB, more than the 500 KB that are stored: of each 2 points of its curves one is kept\.$/,
        ),
      },
    ]);
    expect(fitted.record.verdict.findings).toEqual(fitted.findings);
  });

  it('loses histograms of the least busy labels next, no more than needed, alike in all loads', () => {
    const record = bigRecord({ points: 100, labels: 50, histogramBytes: 6_000, loads: 2 });

    const { record: fitted, findings } = fitRecord(record);

    const [first, second] = histogramsIn(fitted);
    expect(first).toEqual(record.loads[0]!.labels.map((one) => one.label).slice(-first!.length));
    expect(second).toEqual(first);
    expect(fitted.loads[0]!.labels).toHaveLength(50);
    expect(fitted.loads[0]!.total!.histogram).toBe('all');
    expect(fitted.loads[0]!.windows).toHaveLength(100);
    expect(findings[0]!.text).toContain(`: histograms of ${50 - first!.length} labels are left out.`);
    expect(sizeOf(fitted)).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    expect(sizeOf(fitted)).toBeGreaterThan(MAX_RECORD_BYTES - 2 * 7_000);
  });

  it('loses labels with the fewest rows last', () => {
    const { record: fitted, findings } = fitRecord(bigRecord({ points: 6_000, labels: 2_500, histogramBytes: 10 }));

    const [load] = fitted.loads;
    expect(load!.windows.length).toBeLessThan(100);
    expect(histogramsIn(fitted)).toEqual([[]]);
    expect(load!.labels.at(-1)!.label).toBe('label 2499');
    expect(load!.labels.length).toBeGreaterThan(200);
    expect(findings[0]!.text).toContain(`; ${2_500 - load!.labels.length} labels with the fewest rows are left out.`);
    expect(sizeOf(fitted)).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    expect(sizeOf(fitted)).toBeGreaterThan(MAX_RECORD_BYTES - 1_000);
  });

  it('keeps the 200 busiest labels even where they are too many, and says so', () => {
    const record = bigRecord({ labels: 300 });
    const long = record.loads[0]!.labels.map((one) => ({ ...one, label: `${one.label} ${'x'.repeat(4_000)}` }));

    const { record: fitted, findings } = fitRecord({ ...record, loads: [{ ...record.loads[0]!, labels: long }] });

    expect(fitted.loads[0]!.labels).toEqual(long.slice(100));
    expect(findings[0]!.text).toMatch(/: 100 labels with the fewest rows are left out; it is still too large\.$/);
  });
});
