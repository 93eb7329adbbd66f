import { describe, expect, it } from '@jest/globals';
import { Histogram } from '../../../src/core/histogram/histogram.ts';
import { placeNoAnswers } from '../../../src/core/verdict/place-no-answers.ts';
import type { FleetWindow, MergedLabel } from '../../../src/core/window/fleet-window.ts';
import { NO_ANSWER_CODE, NO_ANSWER_LABEL } from '../../../src/core/window/own-labels.ts';

function label(name: string, count: number): MergedLabel {
  const histogram = new Histogram();
  histogram.record(10, count);
  const isNoAnswer = name === NO_ANSWER_LABEL;
  return {
    ...{ label: name, kind: 'sample', count, errors: isNoAnswer ? count : 0, sumMs: 10 * count, minMs: 10, maxMs: 10 },
    ...{ bytes: null, sentBytes: null, latency: null, connect: null, topErrors: [] },
    codes: new Map([[isNoAnswer ? NO_ANSWER_CODE : '200', count]]),
    histogram,
    okHistogram: isNoAnswer ? new Histogram() : histogram,
  };
}

function window(k: number, labels: readonly MergedLabel[]): FleetWindow {
  return { k, fromMs: k * 1_000, toMs: (k + 1) * 1_000, users: 1, labels, missing: [] };
}

const counts = (windows: readonly FleetWindow[]) =>
  windows.map(({ k, labels }) => [k, Object.fromEntries(labels.map((each) => [each.label, each.count]))]);

describe('placeNoAnswers', () => {
  it('moves unanswered requests of later windows into the last steady one, and nothing else', () => {
    const windows = [
      window(4, [label('Pay', 9)]),
      window(5, [label('Pay', 8), label(NO_ANSWER_LABEL, 1)]),
      window(6, [label('Pay', 1)]),
      window(7, [label(NO_ANSWER_LABEL, 2)]),
    ];

    expect(counts(placeNoAnswers(windows, 5))).toEqual([
      [4, { Pay: 9 }],
      [5, { Pay: 8, [NO_ANSWER_LABEL]: 3 }],
      [6, { Pay: 1 }],
      [7, {}],
    ]);
  });

  it('leaves windows without any as they are', () => {
    const windows = [window(0, [label('Pay', 2)]), window(1, [])];

    expect(placeNoAnswers(windows, 0)).toEqual(windows);
  });
});
