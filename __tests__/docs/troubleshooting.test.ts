import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInSource, sourceText } from './messages-in-source.ts';

const projectDir = join(import.meta.dirname, '../..');
const page = readFileSync(join(projectDir, 'docs/troubleshooting.md'), 'utf8');
const source = sourceText(projectDir);

describe('docs/troubleshooting.md', () => {
  it.each(messages())('quotes a message that the code still has: %s', (message) => {
    expect(isInSource(message, source)).toBe(true);
  });

  it('has many of them, each once', () => {
    expect(messages().length).toBeGreaterThan(80);
    expect(new Set(messages()).size).toBe(messages().length);
  });

  it('quotes a message in every row', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    const heads = rows.filter((line) => line.startsWith('| message ') || line.startsWith('| -'));

    expect(messages()).toHaveLength(rows.length - heads.length);
  });
});

describe('the search for a message', () => {
  it.each([
    'This message is in no file.',
    'JMeter used up to … of its … spoons',
    'There is no earlier run of main, or ever was',
    'Worker … is … of … nothing',
  ])('does not find what is not there: %s', (message) => {
    expect(isInSource(message, source)).toBe(false);
  });

  it('finds a sentence that the source puts together from several lines', () => {
    const text = sourceText(projectDir);

    expect(isInSource('is not complete; still there: …. End it by hand', text)).toBe(true);
  });
});

/** What stands in the first column; `…` at an end says only that the sentence goes on. */
function messages(): readonly string[] {
  const cells = page.split('\n').flatMap((line) => /^\| (`{1,2}) ?(.+?)\1 +\|/.exec(line)?.[2] ?? []);
  return cells.map((cell) => cell.replace(/^…|…$/g, ''));
}
