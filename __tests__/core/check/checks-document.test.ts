import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../../src/core/check/metrics.ts';
import { parseCheck } from '../../../src/core/check/parse-check.ts';
import { UNITS } from '../../../src/core/check/units.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');

describe('docs/checks.md', () => {
  it('has the metric table of the code', () => {
    const rows = METRICS.flatMap((metric) =>
      metric.aggregates.map((rule) => {
        const written = `${rule.words.join(' ')}${rule.overWindows ? ' (over windows)' : ''}`;
        const units = [...UNITS[rule.unit].keys()].filter((unit) => unit !== '').join(' ') || 'none';
        return [metric.metric, written, units, rule.selectors.join(' '), metric.meaning];
      }),
    );

    const table = section('## Metrics')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );

    expect(table.slice(2)).toEqual(rows);
  });

  it('has the grammar of the parser', () => {
    const source = readFileSync(new URL('../../../src/core/check/parse-check.ts', import.meta.url), 'utf8');
    const grammar = source
      .split('\n')
      .filter((line) => line.includes(' := '))
      .map((line) => line.replace(/^ \* +/, ''));

    expect(grammar).toHaveLength(7);
    expect(section('## Grammar').filter((line) => line.includes(' := '))).toEqual(grammar);
  });

  it.each(examples())('gives an example that is accepted: %s', (check, abort) => {
    expect(parseCheck({ check, abort, severity: 'error', during: null, position: '' })).toMatchObject({ ok: true });
  });

  it('gives enough examples', () => {
    expect(examples().length).toBeGreaterThanOrEqual(6);
  });
});

function section(title: string): readonly string[] {
  const from = DOCUMENT.indexOf(`${title}\n`);
  const rest = DOCUMENT.slice(from + title.length);
  const end = rest.indexOf('\n## ');
  return rest.slice(0, end < 0 ? undefined : end).split('\n');
}

/** The entries of the first example, as YAML would give them. */
function examples(): [string, boolean][] {
  const block = /```yaml\n([^`]*)```/.exec(DOCUMENT)?.[1] ?? '';
  return block
    .split('\n')
    .filter((line) => line.startsWith('  - '))
    .map((line) => line.slice(4))
    .map((entry) => [
      /\{ check: ([^,]*),/.exec(entry)?.[1] ?? entry.replaceAll("'", ''),
      entry.includes('abort: true'),
    ]);
}
