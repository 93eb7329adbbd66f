import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFile, replaceFile } from '../../src/cli/replace-file.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('a file', () => {
  it('is created once, and never over another one', async () => {
    expect(await createFile(join(dir, 'a'), 'first')).toBe(true);
    expect(await createFile(join(dir, 'a'), 'second')).toBe(false);
    expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('first');
    expect(readdirSync(dir)).toEqual(['a']);
  });

  it('is replaced, and nothing stays beside it', async () => {
    writeFileSync(join(dir, 'a'), 'old');

    await replaceFile(join(dir, 'a'), 'new');

    expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(dir)).toEqual(['a']);
  });

  it.each([createFile, replaceFile])('that cannot be written is wrong input: %p', async (write) => {
    await expect(write(join(dir, 'none', 'a'), 'x')).rejects.toThrow(InputError);
  });
});
