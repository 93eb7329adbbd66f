import { expect, it } from '@jest/globals';
import { type CopyStory, renderCopiedRun } from '../../../src/core/render/copied-run.ts';

const none: CopyStory = {
  run: 'shop-1',
  documents: { windows: 0, summaries: 0, points: 0, annotations: 0 },
  hasRecord: true,
  fromChannels: 0,
  place: 'Elasticsearch',
};
const some = { windows: 1_200, summaries: 1, points: 0, annotations: 2 };

it.each<[Partial<CopyStory>, string]>([
  [{}, 'shop-1: the record in Elasticsearch now.'],
  [{ documents: some }, 'shop-1: 1,200 windows, 1 summary, 2 annotations and the record in Elasticsearch now.'],
  [
    { documents: some, fromChannels: 1 },
    'shop-1: 1,200 windows, 1 summary, 2 annotations and the record in Elasticsearch now. 1 window came from channels of its fleets alone.',
  ],
  [{ hasRecord: false }, 'shop-1: nothing in Elasticsearch now. It has no record, so `history` does not list it.'],
])('tells what was brought: %j', (story, sentence) => {
  expect(renderCopiedRun({ ...none, ...story })).toBe(sentence);
});
