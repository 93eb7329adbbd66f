import { describe, expect, it } from '@jest/globals';

import { hashBytes, InternTable } from '../../../src/core/jtl/intern-table.ts';

/** The text between two others and before as many bytes as a reader of words may look at. */
function find(table: InternTable, text: string, hash?: number) {
  const bytes = Buffer.from(`--${text}----`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return table.find(view, 2, bytes.length - 4, hash ?? hashBytes(view, 2, bytes.length - 4));
}

describe('InternTable', () => {
  it('gives every text back, whether it still keeps it or not', () => {
    const table = new InternTable(300);
    const texts = Array.from({ length: 1000 }, (_unused, at) => `Grüße ${at}`);

    const first = texts.map((text) => find(table, text).text);
    const second = texts.map((text) => find(table, text).text);

    expect(first).toEqual(texts);
    expect(second).toEqual(texts);
  });

  it('tells texts apart whose hashes are equal', () => {
    const texts = ['ab', 'cd', 'a', '', 'ab\0', 'abcd', 'abcde', 'abcx', 'abcdefgh', 'xbcdefgh', 'abcdefghi'];
    const table = new InternTable(texts.length);

    for (let round = 0; round < 2; round += 1) {
      expect(texts.map((text) => find(table, text, 1).text)).toEqual(texts);
    }
  });

  it('numbers the texts that it keeps, and no others', () => {
    const table = new InternTable(2);

    for (let round = 0; round < 2; round += 1) {
      expect(['Home', 'Pay', 'Search'].map((text) => find(table, text).number)).toEqual([0, 1, -1]);
    }
  });

  it('decodes a kept text once', () => {
    const table = new InternTable(1);

    expect(find(table, 'kept')).toBe(find(table, 'kept'));
    expect(find(table, 'other')).not.toBe(find(table, 'other'));
  });

  it('spreads texts that differ in one byte', () => {
    const hashes = Array.from({ length: 4096 }, (_unused, at) => {
      const bytes = Buffer.from(`item/${String(at).padStart(4, '0')}    `);
      return hashBytes(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, 9) & 4095;
    });

    // Thrown at random, 4096 balls leave a third of 4096 places empty.
    expect(new Set(hashes).size).toBeGreaterThan(2000);
  });
});
