import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../process/project.ts';

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version: string; readonly license?: string; readonly dev?: boolean; readonly optional?: boolean }
    >
  >;
}

/**
 * The licence texts of all packages that a bundle may hold: the lockfile's production packages, each text once below the
 * packages that have it word for word. The bundler's own
 * list leaves out packages whose modules it merged.
 */
export async function licences(): Promise<string> {
  const lockfile = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8')) as Lockfile;
  const packagesByText = new Map<string, string[]>();
  for (const [path, entry] of Object.entries(lockfile.packages).sort(byPath)) {
    if (path === '' || entry.dev === true || entry.optional === true) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const text = await licenceText(path);
    // Some packages name their licence without enclosing its text.
    const shown = text ?? `${entry.license ?? 'unknown'} (the package encloses no text)`;
    const packages = packagesByText.get(shown.trim()) ?? [];
    packagesByText.set(shown.trim(), [...packages, `${name} ${entry.version}`]);
  }
  const parts = [...packagesByText].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`);
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}

async function licenceText(packagePath: string): Promise<string | null> {
  const names = await readdir(inProject(packagePath));
  const file = names.sort().find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  return file === undefined ? null : (await readFile(inProject(packagePath, file), 'utf8')).replaceAll('\r\n', '\n');
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
