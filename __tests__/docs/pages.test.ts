import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hardParts, softParts } from '../../src/core/scenario/scenario-parts.ts';

const projectDir = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: projectDir });

describe('every page', () => {
  it.each(pages)('%s leads to files and headings that are there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target = '']) => target);

    expect(targets.filter((target) => !leadsSomewhere(page, target))).toEqual([]);
  });

  it('is found', () => {
    expect(pages.length).toBeGreaterThan(12);
  });
});

describe('docs/baseline.md', () => {
  it.each([
    ['hard', hardParts],
    ['soft', softParts],
  ] as const)('lists the %s parts of the scenario as the code has them', (kind, parts) => {
    const [, cell = ''] = new RegExp(`^\\| \\*\\*${kind}\\*\\*:([^|]*)\\|`, 'm').exec(read('docs/baseline.md')) ?? [];
    const named = [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name);

    expect(named).toEqual(parts.map(({ name }) => name));
  });
});

describe('docs/architecture.md', () => {
  it.each(['src', 'src/core'])('names every folder of %s', (folder) => {
    const text = read('docs/architecture.md');
    const folders = globSync('*/', { cwd: join(projectDir, folder) }).map((name) => name.replace(/\/$/, ''));
    const isNamed = (name: string): boolean => text.includes(`\`${name}\``) || text.includes(`\`${folder}/${name}`);

    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((name) => !isNamed(name))).toEqual([]);
  });

  it('names every port', () => {
    const text = read('docs/architecture.md');
    const ports = globSync('*.ts', { cwd: join(projectDir, 'src/ports') }).map(typeOf);

    expect(ports.filter((port) => !text.includes(`\`${port}\``))).toEqual([]);
  });
});

function read(page: string): string {
  return readFileSync(join(projectDir, page), 'utf8');
}

/** `run-store.ts` holds `RunStore`. */
function typeOf(file: string): string {
  return file.replace(/\.ts$/, '').replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(projectDir, file))) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

/** The anchors that GitHub makes of headings. */
function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
