import { describe, expect, it } from '@jest/globals';

import { hashBytes, InternTable } from '../../../src/core/jtl/intern-table.ts';

function textOf(table: InternTable, text: string): string {
  const bytes = Buffer.from(`--${text}--`);
  return table.text(bytes, 2, bytes.length - 2, hashBytes(bytes, 2, bytes.length - 2));
}

describe('InternTable', () => {
  it('gives every text back, whether it still keeps it or not', () => {
    const table = new InternTable(300);
    const texts = Array.from({ length: 1000 }, (_unused, at) => `Grüße ${at}`);

    const first = texts.map((text) => textOf(table, text));
    const second = texts.map((text) => textOf(table, text));

    expect(first).toEqual(texts);
    expect(second).toEqual(texts);
  });

  it('tells texts apart whose hashes are equal', () => {
    const table = new InternTable(10);
    const bytes = Buffer.from('abcd');

    expect(table.text(bytes, 0, 2, 1)).toBe('ab');
    expect(table.text(bytes, 2, 4, 1)).toBe('cd');
    expect(table.text(bytes, 0, 1, 1)).toBe('a');
    expect(table.text(bytes, 0, 2, 1)).toBe('ab');
  });

  it('decodes a kept text once and no more than its limit', () => {
    const table = new InternTable(2);
    const bytes = Buffer.from('abc');
    let decoded = 0;
    bytes.toString = (encoding, start, end) => {
      decoded += 1;
      return bytes.subarray(start, end).toString(encoding);
    };
    const read = (at: number): string => table.text(bytes, at, at + 1, at);

    for (let round = 0; round < 3; round += 1) expect([read(0), read(1)]).toEqual(['a', 'b']);
    expect(decoded).toBe(2);
    for (let round = 0; round < 3; round += 1) expect(read(2)).toBe('c');
    expect(decoded).toBe(5);
  });
});
