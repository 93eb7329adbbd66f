import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** One sentence per file that is missing in `actual`, too much in it or different from `expected`; empty when both are the same bytes. */
export async function compareFolders(expected: string, actual: string): Promise<readonly string[]> {
  const wanted = await filesOf(expected);
  const found = await filesOf(actual);
  const differences: string[] = [];
  for (const name of wanted) {
    if (!found.has(name)) differences.push(`${name} is missing`);
    else if (!(await isSame(join(expected, name), join(actual, name)))) differences.push(`${name} differs`);
  }
  for (const name of found) {
    if (!wanted.has(name)) differences.push(`${name} is too much`);
  }
  return differences;
}

async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort());
}

async function isSame(left: string, right: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(left), readFile(right)]);
  return a.equals(b);
}
