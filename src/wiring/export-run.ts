import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesRunStore } from '../adapters/files/run-store.ts';
import { renderCopiedRun } from '../core/render/copied-run.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { copyRun } from '../stages/copy-run.ts';
import { asking, type OpenRunStore } from './stores.ts';

/**
 * Copies a run from a store to a results folder, and returns a sentence about it. All of it appears at once. Throws
 * `InputError` when there is no such run, or the folder has it already: what lies there may be more than the store has.
 */
export async function exportRun(run: string, { store, name }: OpenRunStore, to: string): Promise<string> {
  const target = join(to, 'runs', run);
  if (await exists(target)) throw new InputError([`${target} is there already: choose another folder, or remove it.`]);
  if ((await asking(() => store.load(run))) === null) {
    throw new InputError([`Run ${run}: there is no such run in ${name}. \`history\` lists those that are there.`]);
  }
  await mkdir(join(to, 'runs'), { recursive: true });
  // On the same file system as its place.
  const temporary = await mkdtemp(join(to, '.export-'));
  try {
    const { signal } = new AbortController();
    const copied = await asking(() => copyRun(run, { from: store, to: filesRunStore(temporary) }, signal));
    await rename(join(temporary, 'runs', run), target);
    return renderCopiedRun({ ...copied, fromChannels: 0, place: to });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
