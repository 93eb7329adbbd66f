import { describe, expect, it } from '@jest/globals';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import { parseWindow, windowFields } from '../../../src/core/window/parse-window.ts';
import type { LabelWindow, WindowDocument } from '../../../src/core/window/window-document.ts';
import { generateLoad } from '../../fixtures/generated-load.ts';

const good = generateLoad({ workers: 1, labels: 2, seed: 5, errorShare: 0.5, rowsPerLabel: 20 }).windows[4]!;

function histogramOf(count: number): string {
  const histogram = new Histogram();
  if (count > 0) histogram.record(3, count);
  return histogram.encode();
}

const withLabel = (changes: Partial<LabelWindow>): WindowDocument => ({
  ...good,
  labels: good.labels.map((label, index) => (index === 0 ? { ...label, ...changes } : label)),
});

describe('parseWindow', () => {
  it('returns a good document as it came', () => {
    const value: unknown = JSON.parse(JSON.stringify(good));

    expect(parseWindow(value)).toEqual({ ok: true, window: value });
  });

  it.each([
    ['another version', { ...good, v: 2 }, 'v is 2, 1 is expected'],
    ['a number as text', { ...good, seq: '4' }, 'seq is "4", a whole number of at least 0 is expected'],
    ['a missing field', { ...good, late: undefined }, 'late is missing'],
    ['a missing reading', { ...good, host: { ...good.host, gcMs: undefined } }, 'host.gcMs is missing'],
    ['NaN', { ...good, cut: NaN }, 'cut is NaN'],
    ['a time span without length', { ...good, toMs: good.fromMs }, 'does not lie after fromMs'],
    ['rows without users', { ...good, users: null }, 'users is null, but "label 0" has rows'],
    ['a label twice', { ...good, labels: [good.labels[0], good.labels[0]] }, 'stands there twice'],
    ['no row', withLabel({ count: 0 }), 'has no row'],
    ['more errors than rows', withLabel({ errors: 21 }), '21 errors in 20 rows'],
    ['codes that do not add up', withLabel({ codes: { 200: 19 } }), 'its codes count 19'],
    ['a histogram of other rows', withLabel({ histogram: histogramOf(19) }), 'counts 19 rows instead of 20'],
    ['a broken histogram', withLabel({ histogram: '!' }), 'histogram of label "label 0"'],
    ['errors without good rows', withLabel({ okHistogram: undefined as never }), 'no okHistogram'],
    [
      'good rows that do not add up',
      withLabel({ okHistogram: histogramOf(1) }),
      'okHistogram of label "label 0" counts 1',
    ],
    [
      'a minimum above the maximum',
      withLabel({ minMs: 9_999, maxMs: 1 }),
      'the minimum 9999 ms above the maximum 1 ms',
    ],
    ['an impossible sum', withLabel({ sumMs: 10_000_000 }), 'impossible for 20 rows'],
    [
      'an impossible latency',
      withLabel({ latency: { sumMs: 1, minMs: 3, maxMs: 3, histogram: histogramOf(2) } }),
      'latency of label',
    ],
    [
      'more latencies than rows',
      withLabel({ latency: { sumMs: 63, minMs: 3, maxMs: 3, histogram: histogramOf(21) } }),
      '21 of 20',
    ],
    ['a list', [], 'the document is a list, an object is expected'],
    ['nothing', undefined, 'the document is missing'],
  ])('refuses %s', (_, value, expected) => {
    const parsed = parseWindow(value);

    expect(parsed.ok ? 'accepted' : parsed.fault).toContain(expected);
  });

  it('tells several faults at once and where the document belongs', () => {
    const parsed = parseWindow({ ...good, late: -1, cut: null });

    expect(parsed).toEqual({
      ok: false,
      fault:
        'The window document is refused: late is -1, a whole number of at least 0 is expected; cut is null, a whole number of at least 0 is expected (load 1-main, worker w-1, window 4).',
    });
  });

  it('says of each field whether it decides', () => {
    const shown = [...windowFields].filter(([, weight]) => weight === 'shown').map(([path]) => path);

    expect(windowFields.get('labels[].count')).toBe('decides');
    expect(windowFields.get('labels[].codes')).toBe('decides');
    expect(windowFields.get('labels[].latency.histogram')).toBe('decides');
    expect(shown.filter((path) => !path.startsWith('host.'))).toEqual(
      ['code', 'message', 'count', 'firstAtMs', 'url'].map((field) => `labels[].topErrors[].${field}`),
    );
    expect(shown).not.toContain('host.jmeterCpuPct');
  });
});
