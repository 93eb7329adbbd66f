import { expect } from '@jest/globals';
import { foundByGitHub, nodesOf, parseMarkdown, textOf } from './parse-markdown.ts';

const OURS = /^(?:<details><summary>[\w :()'&,.-]*<\/summary>|<\/details>|<\/?code>|<!--[^>]*-->)$/;

/** Expects of a report that everything that was opened is closed, tables have equal rows, and outside text became nothing but text. */
export async function expectWhole(text: string): Promise<void> {
  const lines = text.split('\n');
  let depth = 0;
  let fence: string | null = null;
  for (const line of lines) {
    const [run] = /^`{3,}/.exec(line) ?? [];
    if (fence === null && run !== undefined) fence = run;
    else if (line === fence) fence = null;
    if (fence === null && line.startsWith('<details>')) depth += 1;
    if (fence === null && line === '</details>') depth -= 1;
    expect(depth === 0 || depth === 1).toBe(true);
  }
  expect(fence).toBeNull();
  expect(depth).toBe(0);

  const tree = await parseMarkdown(text);
  for (const table of nodesOf(tree, 'table')) {
    const widths = new Set(nodesOf(table, 'tableRow').map((row) => row.children?.length));
    expect(widths.size).toBe(1);
  }
  // A line of a table that is none would be a paragraph.
  const paragraphs = tree.children?.filter(({ type }) => type === 'paragraph') ?? [];
  expect(paragraphs.filter(({ position }) => text[position.start.offset] === '|')).toEqual([]);
  for (const { value } of nodesOf(tree, 'code')) expect(value).not.toMatch(/\n<\/details>|\n\| :?-/);
  for (const { value } of nodesOf(tree, 'html'))
    for (const line of (value ?? '').split('\n')) expect(line).toMatch(OURS);
  // The one of the verdict; and lists lie in no other list.
  expect(nodesOf(tree, 'heading')).toHaveLength(1);
  for (const item of nodesOf(tree, 'listItem')) expect(nodesOf(item, 'list')).toEqual([]);
  for (const { url } of nodesOf(tree, 'link')) expect(url).toMatch(/^https?:\/\/[^\s|<>]+$/);
  expect(nodesOf(tree, 'image')).toEqual([]);
  const words = nodesOf(tree, 'text').map(textOf).join('\n');
  expect(words).not.toMatch(foundByGitHub);
  expect(text).not.toMatch(/\bNaN\b|undefined|Infinity/);
}
