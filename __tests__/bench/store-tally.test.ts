import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumOfTallies, tallyOf } from '../../bench/store-tally.ts';

describe('what of the given documents is on the server', () => {
  it.each([
    { title: 'all', held: ['a', 'b', 'c'], lost: 0, doubled: 0 },
    { title: 'none', held: [], lost: 3, doubled: 0 },
    { title: 'one lost and another one three times', held: ['b', 'a', 'b', 'b'], lost: 1, doubled: 2 },
  ])('counts losses and doubles apart: $title', ({ held, lost, doubled }) => {
    expect(tallyOf(['a', 'b', 'c'], held)).toMatchObject({ given: 3, onServer: held.length, lost, doubled });
  });

  it('accounts for every document', () => {
    const copies = fc.array(fc.nat({ max: 3 }), { maxLength: 30 });

    fc.assert(
      fc.property(copies, (counts) => {
        const names = counts.map((_count, place) => `w:${place}`);
        const held = counts.flatMap((count, place) => Array.from({ length: count }, () => `w:${place}`)).reverse();

        const { given, onServer, distinct, lost, doubled } = tallyOf(names, held);

        expect([given, onServer]).toEqual([distinct + lost, distinct + doubled]);
        expect(lost).toBe(counts.filter((count) => count === 0).length);
      }),
    );
  });

  it('refuses a document that nobody gave: the numbers would be about something else', () => {
    expect(() => tallyOf(['a'], ['a', 'z'])).toThrow('The server holds z');
  });

  it('refuses names that are given twice', () => {
    expect(() => tallyOf(['a', 'a'], ['a'])).toThrow('given twice');
  });

  it('adds up', () => {
    expect(sumOfTallies([tallyOf(['a', 'b'], ['a', 'a']), tallyOf(['c'], [])])).toEqual({
      ...{ given: 3, onServer: 2, distinct: 1, lost: 2, doubled: 1 },
    });
  });
});
