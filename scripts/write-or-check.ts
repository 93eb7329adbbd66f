import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a generated file; with `--check` on the command line only compares it, and exits 1 with a sentence when it has drifted. */
export async function writeOrCheck(generated: {
  /** Relative to the repository. */
  readonly file: string;
  readonly content: string;
  /** Brings it up to date. */
  readonly command: string;
}): Promise<void> {
  const path = resolve(import.meta.dirname, '..', generated.file);
  const present = await readFile(path, 'utf8').catch(() => null);
  if (!process.argv.includes('--check')) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, generated.content);
    console.log(`${generated.file} ${present === generated.content ? 'was current already' : 'is written'}.`);
    return;
  }
  if (present === generated.content) return;
  const what = present === null ? 'is missing' : 'differs from the source that it is generated from';
  console.error(`${generated.file} ${what}: run \`${generated.command}\` and commit the result.`);
  process.exitCode = 1;
}
