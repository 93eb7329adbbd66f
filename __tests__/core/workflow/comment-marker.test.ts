import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commentMarker, isNewer, parseCommentMarker } from '../../../src/core/workflow/comment-marker.ts';

const marker = { key: 'checkout/java-21', sha: 'b18e51d', run: 981, attempt: 1 };

describe('commentMarker', () => {
  it('is one hidden line that people can read too', () => {
    expect(commentMarker(marker)).toBe(
      '<!-- loadtest-action:v1 key=checkout/java-21 {"sha":"b18e51d","run":981,"attempt":1} -->',
    );
  });

  it('comes back as it went in, and ends once, whatever key and sha contain', () => {
    const facts = fc.record({
      key: fc.string({ unit: 'binary', minLength: 1 }).map((key) => key.toWellFormed()),
      sha: fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.constant('-->\n<b>'))),
      run: fc.nat(),
      attempt: fc.nat(),
    });

    fc.assert(
      fc.property(facts, (given) => {
        const line = commentMarker(given);

        expect(parseCommentMarker(`${line}\nbody with --> and <!-- `)).toEqual(given);
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(line).not.toContain('\n');
      }),
    );
  });
});

describe('parseCommentMarker', () => {
  it.each([
    ['a quoted reply', `> ${commentMarker(marker)}\nI agree`],
    ['a mention further down', `See:\n${commentMarker(marker)}`],
    ['white space before it', ` ${commentMarker(marker)}`],
    ['another version', commentMarker(marker).replace(':v1', ':v2')],
    ['no key', '<!-- loadtest-action:v1 {"sha":null} -->'],
    ['no end', commentMarker(marker).replace('-->', '')],
    ['nothing', ''],
  ])('does not find %s', (_what, body) => {
    expect(parseCommentMarker(body)).toBeNull();
  });

  it('takes broken facts for the oldest of all, and the comment still for ours', () => {
    const oldest = { key: 'checkout', sha: null, run: 0, attempt: 0 };

    expect(parseCommentMarker('<!-- loadtest-action:v1 key=checkout {"sha":} -->')).toEqual(oldest);
    expect(parseCommentMarker('<!-- loadtest-action:v1 key=checkout {"run":-4,"attempt":"x"} -->')).toEqual(oldest);
    expect(parseCommentMarker('<!-- loadtest-action:v1 key=check%out {} -->')?.key).toBe('check%out');
  });
});

describe('isNewer', () => {
  it.each([
    [2, 1, 1, 9, true],
    [1, 9, 2, 1, false],
    [1, 2, 1, 1, true],
    [1, 1, 1, 2, false],
    [1, 1, 1, 1, false],
  ])('run %i attempt %i against run %i attempt %i: %s', (run, attempt, otherRun, otherAttempt, expected) => {
    const other = { ...marker, run: otherRun, attempt: otherAttempt };

    expect(isNewer({ ...marker, run, attempt }, other)).toBe(expected);
  });
});
