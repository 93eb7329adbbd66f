import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../src/core/jmx/text-edit.ts';
import { unifiedDiff } from '../../../src/core/render/unified-diff.ts';

const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('');
const edit = (text: string, from: string, to: string): TextEdit => ({
  start: text.indexOf(from),
  end: text.indexOf(from) + from.length,
  text: to,
});

describe('a unified diff', () => {
  it('shows changed lines with three lines around them', () => {
    const text = lines('1', '2', '3', '4', 'old', '6', '7', '8', '9');

    expect(unifiedDiff('p.jmx', text, [edit(text, 'old', 'new\nand more')])).toBe(
      lines(
        '--- a/p.jmx',
        '+++ b/p.jmx',
        '@@ -2,7 +2,8 @@',
        ' 2',
        ' 3',
        ' 4',
        '-old',
        '+new',
        '+and more',
        ' 6',
        ' 7',
        ' 8',
      ),
    );
  });

  it('joins changes that are near, and separates those that are far', () => {
    const text = lines(...Array.from({ length: 30 }, (_, index) => `line ${index}.`));

    const diff = unifiedDiff('p', text, [edit(text, 'e 2.', 'x'), edit(text, 'e 8.', 'y'), edit(text, 'e 25.', 'z')]);

    expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,12 +1,12 @@', '@@ -23,7 +23,7 @@']);
  });

  it('is empty without a change', () => {
    expect(unifiedDiff('p', 'a\n', [])).toBe('');
    expect(unifiedDiff('p', 'a\n', [{ start: 0, end: 1, text: 'a' }])).toBe('');
  });

  it('paints whole lines', () => {
    const diff = unifiedDiff('p', 'a\n', [{ start: 0, end: 1, text: 'b' }], (style, text) => `<${style} ${text}>`);

    expect(diff).toBe(lines('--- a/p', '+++ b/p', '<dim @@ -1,1 +1,1 @@>', '<bad -a>', '<good +b>'));
  });

  it('is what git needs to make the new text of the old one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'));
    const piece = fc.constantFrom('a', 'b', '\n', '\n\n', 'x y', '\r\n', '𝕊');
    const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    const random = fc.array(fc.tuple(fc.nat(80), fc.nat(4), fc.array(piece, { maxLength: 3 })), { maxLength: 5 });
    try {
      fc.assert(
        fc.property(text, random, (before, wanted) => {
          const edits: TextEdit[] = [];
          let at = 0;
          for (const [skip, length, parts] of wanted) {
            const start = Math.min(before.length, at + skip);
            const end = Math.min(before.length, start + length);
            edits.push({ start, end, text: parts.join('') });
            at = end + 1;
            if (at > before.length) break;
          }
          const after = applyEdits(before, edits);
          writeFileSync(join(folder, 'p'), before);
          const diff = unifiedDiff('p', before, edits);
          fc.pre(after !== '');
          if (diff !== '')
            execFileSync('git', ['apply', '--whitespace=nowarn', '--unidiff-zero'], { cwd: folder, input: diff });

          expect(readFileSync(join(folder, 'p'), 'utf8')).toBe(after.toWellFormed());
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
