import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../process/capture.ts';
import { licences } from './licences.ts';
import { inProject, projectDir } from '../process/project.ts';

/** The programs of dist/: `dist/<name>/index.js` comes from `src/<name>/main.ts`. */
export const bundles = ['action', 'cli', 'agent'] as const;

/**
 * Writes every bundle into `<outDir>/<name>/`, and nothing else is left there. Not minified and without source maps,
 * so that a reviewer can read the difference; the same sources give the same bytes. Throws with the compiler's text.
 */
export async function buildBundles(outDir: string): Promise<void> {
  await rm(inProject('build'), { recursive: true, force: true });
  await run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await rm(outDir, { recursive: true, force: true });
  for (const name of bundles) {
    const target = join(outDir, name);
    await mkdir(target, { recursive: true });
    await run('node_modules/@vercel/ncc/dist/ncc/cli.js', [
      'build',
      `build/${name}/main.js`,
      '--no-cache',
      '-o',
      target,
    ]);
    await writeFile(join(target, 'package.json'), '{\n  "type": "module"\n}\n');
    await writeFile(join(target, 'licenses.txt'), await licences());
    await polish(target);
  }
}

async function run(script: string, scriptArguments: readonly string[]): Promise<void> {
  const result = await capture(process.execPath, [script, ...scriptArguments], { cwd: projectDir });
  if (result.exitCode !== 0) throw new Error(`${script} ended with exit code ${result.exitCode}:\n${result.output}`);
}

/** Adds the newline at the end that tools which touch text files would add, so that dist/ stays equal to its rebuild. Throws when a module was not found. */
async function polish(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    // What the bundler writes where it cannot find a module: it would fail when it is called, and only then.
    for (const [, missing = ''] of text.matchAll(/eval\("require"\)\("([^"]*)"\)/g)) {
      if (!LEFT_OUT.has(missing)) throw new Error(`The bundle ${name} refers to "${missing}", which is not in it.`);
    }
    if (text !== '' && !text.endsWith('\n')) await writeFile(file, `${text}\n`);
  }
}

// Optional packages whose caller says in a sentence that they are missing: proxies that ask for Negotiate.
const LEFT_OUT: ReadonlySet<string> = new Set(['kerberos']);
