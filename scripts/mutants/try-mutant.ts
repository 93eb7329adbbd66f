import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runJest } from '../tests/run-jest.ts';
import type { Mutant } from './mutant.ts';

export type MutantResult =
  | { readonly kind: 'noticed'; readonly redTests: number }
  | { readonly kind: 'missed' }
  | { readonly kind: 'broken'; readonly why: string };

// An endless loop is a bad patch: it proves nothing, and must not hold up the others.
const TIMEOUT_MS = 90_000;

/** Applies the patch in the copy, runs its tests and takes the patch back. Red means a failed test: a file that cannot be run proves nothing. */
export async function tryMutant(mutant: Mutant, folder: string): Promise<MutantResult> {
  const file = join(folder, mutant.file);
  const original = await readFile(file, 'utf8').catch(() => null);
  if (original === null) return { kind: 'broken', why: `${mutant.file} does not exist` };
  const places = original.split(mutant.find).length - 1;
  if (places !== 1) return { kind: 'broken', why: `its text stands ${places} times in ${mutant.file}` };
  await writeFile(
    file,
    original.replace(mutant.find, () => mutant.replace),
  );
  try {
    const result = await runJest([...jestArguments(mutant), ...mutant.tests], {
      cwd: folder,
      echo: false,
      timeoutMs: TIMEOUT_MS,
    });
    if (result.brokenFiles > 0) return { kind: 'broken', why: `its tests could not be run:\n${result.output}` };
    return result.failed > 0 ? { kind: 'noticed', redTests: result.failed } : { kind: 'missed' };
  } finally {
    await writeFile(file, original);
  }
}

/** A tier that jest need not look through is a fifth of its time. */
function jestArguments({ tests }: Mutant): readonly string[] {
  const tiers = tests.some((file) => file.startsWith('__tests__/contracts/')) ? ['unit', 'contract'] : ['unit'];
  return ['--bail=0', '--runInBand', '--watchman=false', '--selectProjects', ...tiers, '--runTestsByPath'];
}
