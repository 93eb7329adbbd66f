import { describe, expect, it } from '@jest/globals';
import { bulkLines, countThatFits } from '../../../src/core/search/bulk-body.ts';

describe('bulkLines', () => {
  it('are the action with index and id, and the document', () => {
    const lines = bulkLines({ index: 'lt-windows-2026.01', id: 'r:1:"w":2', text: '{"a":1}', op: 'create' });

    expect(lines).toBe('{"create":{"_index":"lt-windows-2026.01","_id":"r:1:\\"w\\":2"}}\n{"a":1}\n');
  });
});

describe('countThatFits', () => {
  it.each([
    [[], 10, 0],
    [[4, 6, 1], 10, 2],
    [[4, 6, 1], 11, 3],
    [[11, 1], 10, 1],
    [[1, 11], 10, 1],
    [[5], 0, 1],
  ])('of %j bytes into %d fit the first %d', (sizes, limitBytes, expected) => {
    expect(
      countThatFits(
        sizes.map((sizeBytes) => ({ sizeBytes })),
        limitBytes,
      ),
    ).toBe(expected);
  });
});
