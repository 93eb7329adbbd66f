import { describe, expect, it } from '@jest/globals';
import type { DeploymentFacts } from '../../../src/core/verdict/deployment-mark.ts';
import { type GivenAnnotation, readAnnotation } from '../../../src/inputs/annotate/read-annotation.ts';
import { readTime } from '../../../src/inputs/annotate/read-time.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const nothing: DeploymentFacts = { sha: null, ref: null, actor: null, environment: null, link: null };

/** The annotation, or everything that is wrong with it. */
function read(given: Partial<GivenAnnotation>, facts: Partial<DeploymentFacts> = {}) {
  const faults: string[] = [];
  const annotation = readAnnotation(
    {
      given: { text: 'Search index rebuilt', tags: '', from: '', to: '', run: '', ...given },
      nameOf: (name) => `--${name}`,
      facts: { ...nothing, ...facts },
      nowMs: NOW,
    },
    faults,
  );
  return annotation ?? faults;
}

describe('a time', () => {
  it.each([
    ['', NOW],
    ['now', NOW],
    ['2026-11-22T09:30Z', NOW],
    ['2026-11-22T09:30:00.250Z', NOW + 250],
    ['2026-11-22T10:30:00+01:00', NOW],
    [String(NOW), NOW],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
  ])('%j is understood', (text, ms) => {
    expect(readTime(text, NOW)).toBe(ms);
  });

  it.each([
    ...['yesterday', '2026-11-22', '2026-11-22T09:30:00', '2026-11-22 09:30:00Z', '2026-13-01T00:00:00Z'],
    ...['2026-02-30T00:00:00Z', '2026-11-22T25:00:00Z', '1795339800', '-1', '1e12', 'NaN', '2026-11-22T09:30Z '],
  ])('%j is not', (text) => {
    expect(readTime(text, NOW)).toBeNull();
  });
});

describe('an annotation that is asked for', () => {
  it('is a note at this moment, of no run', () => {
    expect(read({ text: ' Search index rebuilt\n' })).toEqual({
      ...{ '@timestamp': '2026-11-22T09:30:00.000Z', text: 'Search index rebuilt', tags: [] },
      ...{ run: null, load: null, build: null, kind: 'note' },
    });
  });

  it('is a region of a run where it has an end and names one', () => {
    const given = { from: '2026-11-22T09:00:00Z', to: 'now', run: 'shop-1-1-abcdef' };

    expect(read(given)).toMatchObject({
      '@timestamp': '2026-11-22T09:00:00.000Z',
      '@timestamp_end': '2026-11-22T09:30:00.000Z',
      run: 'shop-1-1-abcdef',
    });
  });

  it('has the tags that are given, each once, and the facts of the workflow', () => {
    const facts = { sha: 'abc', ref: 'main', actor: 'octocat', environment: 'live', link: 'https://github.test/7' };

    expect(read({ tags: 'search, blue\n\nsearch,' }, facts)).toMatchObject({
      build: 'abc',
      tags: [
        ...['search', 'blue', 'sha:abc', 'ref:main', 'actor:octocat'],
        ...['environment:live', 'link:https://github.test/7'],
      ],
    });
  });

  it('marks a deployment by the tag', () => {
    expect(read({ tags: 'deployment' })).toMatchObject({ kind: 'deployment', tags: ['deployment'] });
  });

  it('is refused with everything that is wrong with it', () => {
    expect(read({ text: ' ', from: 'noon', to: 'later', run: '../x' })).toEqual([
      '--text: not given, what happened expected',
      '--from: "noon" given, an ISO time with its zone such as 2026-11-22T09:30:00Z, milliseconds since 1970, or now expected',
      '--to: "later" given, an ISO time with its zone such as 2026-11-22T09:30:00Z, milliseconds since 1970, or now expected',
      '--run: "../x" given, the id of a run expected',
    ]);
  });

  it.each([
    ['now', '2026-11-22T09:29:59Z'],
    ['2026-11-22T09:30:00.001Z', 'now'],
  ])('does not end before it begins: from %s to %s', (from, to) => {
    expect(read({ from, to })).toEqual([
      `--to: ${JSON.stringify(to)} given, which is before --from; a time that is not earlier expected`,
    ]);
  });
});
