import { describe, expect, it } from '@jest/globals';
import { mergeWindows } from '../../../src/core/window/merge-windows.ts';
import { WindowBuilder } from '../../../src/core/window/window-builder.ts';
import { placeNoAnswers } from '../../../src/core/verdict/place-no-answers.ts';
import { calmHost, row, START_AT_MS } from '../../fixtures/generated-load.ts';

const grid = { startAtMs: START_AT_MS, windowMs: 1_000 };

/** Six windows with one row each; three requests are left without an answer, known in window 5. */
function load(unanswered: number) {
  const builder = new WindowBuilder({ run: 'r', load: 'l', worker: 'w-1', grid, labels: { ignore: [], rename: {} } });
  builder.setRealStart(START_AT_MS);
  for (let k = 0; k < 6; k += 1) {
    const endMs = START_AT_MS + k * 1_000 + 500;
    builder.add(row({ endMs }), endMs);
  }
  const documents = builder.close(START_AT_MS + 6_500, calmHost);
  builder.noAnswer(unanswered, 12_000);
  documents.push(...builder.final(calmHost));
  return documents.map((document) => mergeWindows(document.seq, [document], { grid, workers: ['w-1'] }));
}

describe('placeNoAnswers', () => {
  it('moves unanswered requests of the drain into the last steady window, where they are judged', () => {
    const windows = placeNoAnswers(load(3), 3);

    expect(windows.map(({ labels }) => labels.map(({ label, errors }) => `${label} ${errors}`))).toEqual([
      ...[['home 0'], ['home 0'], ['home 0'], ['home 0', '__no_answer__ 3'], ['home 0'], ['home 0']],
    ]);
  });

  it('changes nothing when every request was answered', () => {
    const windows = load(0);

    expect(placeNoAnswers(windows, 3)).toEqual(windows);
  });
});
