import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { actionlint, goToolsDir } from '../go-tools/go-tools.ts';
import { capture } from '../process/capture.ts';
import { projectDir } from '../process/project.ts';
import type { Part } from './part.ts';

/**
 * actionlint over our own workflows and over examples/. The linter looks into action.yml only for `uses: ./`, so it gets a copy
 * of the examples that say so: an input that the action does not know is then a fault.
 */
export const workflowsPart: Part = {
  name: 'workflows',
  run: async () => ({ faults: await lintWorkflows(projectDir) }),
};

/** What the linter says of the workflows and examples below `root`; empty when it finds nothing. */
export async function lintWorkflows(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loadtest-workflows-'));
  try {
    const files = [...(await copyWorkflows(root, folder)), ...(await copyExamples(root, folder))];
    // Where shellcheck and pyflakes are installed they would be asked, too: the answer would depend on the machine.
    const result = await capture(
      join(goToolsDir, actionlint.name),
      ['-no-color', '-shellcheck=', '-pyflakes=', ...files],
      {
        cwd: folder,
      },
    );
    if (result.exitCode === 127) return `${actionlint.name} is missing: npm run check builds it with Go 1.25 or newer.`;
    return result.exitCode === 0 ? '' : `${result.output.trim()}\n(exit code ${result.exitCode})`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The linter takes a folder for a project by its `.git`, and looks whether the program of action.yml is there. */
async function copyWorkflows(root: string, folder: string): Promise<readonly string[]> {
  await mkdir(join(folder, '.git'));
  await mkdir(join(folder, '.github'));
  await cp(join(root, '.github', 'workflows'), join(folder, '.github', 'workflows'), { recursive: true });
  await cp(join(root, 'action.yml'), join(folder, 'action.yml'));
  await symlink(join(root, 'dist'), join(folder, 'dist'));
  return await Array.fromAsync(glob('.github/workflows/*.yml', { cwd: folder }));
}

async function copyExamples(root: string, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob('examples/*.yml', { cwd: root })) {
    const text = await readFile(join(root, file), 'utf8');
    const copy = join('.github', 'workflows', `example-${basename(file)}`);
    await writeFile(join(folder, copy), text.replaceAll(/uses: org\/loadtest-action@v\d+/g, 'uses: ./'));
    files.push(copy);
  }
  if (files.length === 0) throw new Error('examples/ holds no workflow.');
  return files;
}
