import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SearchServerSecurity } from '../search-servers/server-kinds.ts';

export interface WantedServersOrder {
  /** The folder of `__tests__`. */
  readonly testsDir: string;
  /** The folder in it that holds the tier. */
  readonly tierDir: string;
  /** As jest takes them: parts of paths, or regular expressions; empty: all. */
  readonly paths: readonly string[];
}

/** What a file imports, however far away, to get at the servers. */
const LENDER = join('contracts', 'search-servers.ts');

/**
 * The kinds of security with which the chosen test files want search servers; empty: none of them uses any, so that a run
 * of other tests does not pay for them. TLS is wanted where a file, or one that it imports, says `'tls'`.
 */
export async function wantedServers({
  testsDir,
  tierDir,
  paths,
}: WantedServersOrder): Promise<readonly SearchServerSecurity[]> {
  const lender = join(testsDir, LENDER);
  const wanted = new Set<SearchServerSecurity>();
  for (const file of await testFiles(tierDir, paths)) {
    const texts = await readWithImports(file, testsDir, lender);
    if (!texts.has(lender)) continue;
    wanted.add('plain');
    texts.delete(lender);
    if ([...texts.values()].some((text) => text.includes("'tls'"))) wanted.add('tls');
  }
  return [...wanted];
}

async function testFiles(tierDir: string, paths: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(tierDir, { recursive: true });
  const patterns = paths.map((path) => new RegExp(path, 'i'));
  return entries
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(tierDir, name))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => pattern.test(file)));
}

/** The texts of a file and of all below `within` that it imports, by path. What the lender itself imports is left out. */
async function readWithImports(file: string, within: string, lender: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (texts.has(next)) continue;
    const text = await readFile(next, 'utf8').catch(() => '');
    texts.set(next, text);
    if (next === lender) continue;
    for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)) {
      const imported = resolve(next, '..', specifier);
      if (imported.startsWith(within)) open.push(imported);
    }
  }
  return texts;
}
