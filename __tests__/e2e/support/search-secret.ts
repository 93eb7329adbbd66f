import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { markedProcesses } from './marked-processes.ts';
import type { Scene } from './scene.ts';

/** Where a secret was seen. */
export interface Seen {
  /** Files that held it at any time, and who could read them. */
  readonly files: Map<string, string>;
  /** What of our processes held it. */
  readonly processes: Set<string>;
  /** Programs that were looked into. */
  readonly programs: Set<string>;
}

/** Searches the scene and every process of the fleet over and over for any of the texts, until the command has ended. */
export async function searchWhileRunning(
  program: ChildProcess,
  { dir, name }: Scene,
  texts: readonly string[],
): Promise<Seen> {
  const seen: Seen = { files: new Map(), processes: new Set(), programs: new Set() };
  while (program.exitCode === null && program.signalCode === null) {
    for (const file of filesWith(texts, dir)) seen.files.set(file, accessTo(join(dir, file)) ?? 'gone');
    for (const { pid, command } of markedProcesses(name)) {
      const found = /(?:ApacheJMeter\.jar|index\.js)/.exec(command)?.[0];
      if (found !== undefined) seen.programs.add(found);
      for (const what of ['environ', 'cmdline']) {
        const bytes = readOrNull(`/proc/${pid}/${what}`);
        if (bytes !== null && texts.some((text) => bytes.includes(text))) seen.processes.add(`${what} of ${command}`);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return seen;
}

/** Files below a folder that hold any of the texts. */
export function filesWith(texts: readonly string[], dir: string): readonly string[] {
  return filesBelow(dir)
    .filter((path) => {
      const bytes = readOrNull(path);
      return bytes !== null && texts.some((text) => bytes.includes(text));
    })
    .map((path) => relative(dir, path));
}

/** Folders may go while we look, which ends a recursive listing of Node with an error. */
function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  } catch {
    return [];
  }
}

/** `null`: a folder, or gone while we looked. */
function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function accessTo(file: string): string | null {
  const mode = (path: string): string => (statSync(path).mode & 0o7777).toString(8).padStart(4, '0');
  try {
    return `${mode(file)} in ${mode(join(file, '..'))}`;
  } catch {
    return null;
  }
}
