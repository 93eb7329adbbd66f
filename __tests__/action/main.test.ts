import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const entry = join(import.meta.dirname, '../../src/action/main.ts');

/** The modules that are loaded before the first line: the entry and everything that it imports statically, types left out. */
function loadedAtStart(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.startsWith('/')) return seen;
  const text = readFileSync(file, 'utf8');
  for (const [, what = '', from = ''] of text.matchAll(/^import\s([^']*?)\s*from\s'([^']+)';$/gm)) {
    if (!what.startsWith('type ')) loadedAtStart(from.startsWith('.') ? join(dirname(file), from) : from, seen);
  }
  return seen;
}

describe('the start of the action', () => {
  const loaded = [...loadedAtStart(entry)];

  it('loads no package before its first line', () => {
    const packages = loaded.filter((name) => !name.startsWith('/') && !name.startsWith('node:'));

    expect(loaded.length).toBeGreaterThan(3);
    expect(packages).toEqual([]);
  });

  it('loads only a few small modules of ours', () => {
    const ours = loaded.filter((name) => name.startsWith('/'));
    const sizeBytes = ours.reduce((sum, name) => sum + readFileSync(name).length, 0);

    expect(ours.length).toBeLessThan(10);
    expect(sizeBytes).toBeLessThan(20_000);
  });
});
