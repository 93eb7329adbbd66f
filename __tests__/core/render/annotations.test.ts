import { describe, expect, it } from '@jest/globals';
import { annotationLine, verdictAnnotations } from '../../../src/core/render/annotations.ts';
import type { Finding } from '../../../src/core/verdict/finding.ts';
import type { Verdict } from '../../../src/core/verdict/verdict.ts';

const verdict = (findings: readonly Finding[], more: Partial<Verdict> = {}): Verdict => ({
  ...{ outcome: 'fail', reason: 'Too slow.', findings, checks: [], comparisons: [], wantsConfirmation: false },
  ...more,
});
const findings = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'log', severity: 'warning', text: `Finding ${index}.` }));

const usual = ['fail', 'invalid'] as const;

describe('annotations', () => {
  it('begin with the verdict, leave out notes and the reason, and keep the level of a finding', () => {
    const found: readonly Finding[] = [
      { kind: 'check', severity: 'error', text: 'Too slow.' },
      { kind: 'check', severity: 'error', text: 'Too many errors.' },
      { kind: 'log', severity: 'note', text: 'A note.' },
      { kind: 'generator', severity: 'warning', text: 'Busy.' },
    ];

    expect(verdictAnnotations(verdict(found), 'checkout', usual)).toEqual([
      '::error title=Load test checkout%3A fail::Too slow.',
      '::error title=Load test checkout::Too many errors.',
      '::warning title=Load test checkout::Busy.',
    ]);
  });

  it.each([
    ['pass', 'notice'],
    ['inconclusive', 'warning'],
    ['cancelled', 'warning'],
    ['invalid', 'error'],
    ['error', 'error'],
  ] as const)('have the level of the verdict: %s is a %s', (outcome, level) => {
    expect(verdictAnnotations(verdict([], { outcome }), 'checkout', usual)[0]).toMatch(new RegExp(`^::${level} `));
  });

  it.each([
    ['fail', [], 'warning'],
    ['fail', ['invalid'], 'warning'],
    ['invalid', [], 'warning'],
    ['invalid', ['fail'], 'warning'],
    ['fail', ['fail'], 'error'],
    ['inconclusive', ['inconclusive'], 'error'],
    ['error', [], 'error'],
  ] as const)('are red where they fail the job, and only there: %s with fail-on %j', (outcome, failOn, level) => {
    const found: readonly Finding[] = [{ kind: 'check', severity: 'error', text: 'Too many errors.' }];

    const lines = verdictAnnotations(verdict(found, { outcome }), 'checkout', failOn);

    expect(lines.map((line) => line.split(' ')[0])).toEqual([`::${level}`, `::${level}`]);
  });

  it.each([
    [9, 10, 'Finding 8.'],
    [10, 10, '2 more findings stand in the job summary.'],
    [500, 10, '492 more findings stand in the job summary.'],
  ])('of %i findings are %i lines at most', (count, lines, last) => {
    const annotations = verdictAnnotations(verdict(findings(count)), 'checkout', usual);

    expect(annotations).toHaveLength(lines);
    expect(annotations.at(-1)).toContain(`::${last}`);
  });

  it('are one line each, whatever is in them', () => {
    expect(annotationLine('error', 'a\n::b', '\u001b[31mx\r\n::error::y')).toBe(
      '::error title=a %3A%3Ab::x ::error::y',
    );
  });
});
