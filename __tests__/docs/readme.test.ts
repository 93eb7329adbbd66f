import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderComment } from '../../src/core/render/comment.ts';
import { failed, marker, reportOf } from '../core/render/report-records.ts';

const projectDir = join(import.meta.dirname, '../..');
const readme = readFileSync(join(projectDir, 'README.md'), 'utf8');

describe('README.md', () => {
  it('shows the comment as it is written', () => {
    const comment = renderComment(reportOf(failed), marker).replaceAll('\u00a0', ' ').split('\n');
    const visible = comment.slice(1, comment.findIndex((line) => line.startsWith('<details>')) - 1);
    const footnotes = comment.filter((line) => line.startsWith('[^1]:'));

    expect(quoted('comment')).toEqual([...visible, '', ...footnotes]);
  });

  it('names every command of the command line', () => {
    const sources = globSync('src/cli/*.ts', { cwd: projectDir }).map((file) =>
      readFileSync(join(projectDir, file), 'utf8'),
    );
    const commands = sources.flatMap((text) =>
      [...text.matchAll(/program\s*\.command\('([a-z]+)/g)].map(([, name]) => name),
    );
    const named = [...section('On your machine').matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name);

    expect(commands.length).toBeGreaterThan(8);
    expect(named.toSorted()).toEqual(commands.toSorted());
  });

  it('is short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200);
  });
});

/** The lines between two marks, which are a quotation. */
function quoted(mark: string): readonly string[] {
  const [, text = ''] = new RegExp(`<!-- ${mark}:begin -->\n([^]*?)\n<!-- ${mark}:end -->`).exec(readme) ?? [];
  return text.split('\n').map((line) => line.replace(/^> ?/, ''));
}

function section(title: string): string {
  const [, text = ''] = new RegExp(`^## ${title}\n([^]*?)(?=^## )`, 'm').exec(readme) ?? [];
  return text;
}
