import { describe, expect, it } from '@jest/globals';
import { explainError } from '../../src/cli/explain-error.ts';
import { InputError, StartError } from '../../src/core/verdict/run-error.ts';

function explained(error: unknown) {
  let text = '';
  const exitCode = explainError(error, (part) => (text += part));
  return { exitCode, text };
}

describe('an error', () => {
  it('of the input lists every fault, its further lines below it, and exits 2', () => {
    expect(explained(new InputError(['a:1:2 load.users: 0 given', 'check:\n  p95 <\n      ^']))).toEqual({
      exitCode: 2,
      text:
        'The configuration cannot be used:\n' +
        '  a:1:2 load.users: 0 given\n' +
        '  check:\n      p95 <\n          ^\n' +
        'No load was started.\n',
    });
  });

  it.each([
    ['what was wrong', new StartError('There is no Java.'), 'There is no Java.\n'],
    [
      'every sentence and the hint',
      new StartError('There is no Java.\nThe disk is full.', { hint: 'Install Java 17.' }),
      'There is no Java.\nThe disk is full.\nInstall Java 17.\n',
    ],
  ])('of the start says %s, without a stack, and exits 3', (_what, error, text) => {
    expect(explained(error)).toEqual({ exitCode: 3, text });
  });

  it('of ours shows its stack and its cause, asks for a report, and exits 70', () => {
    const { exitCode, text } = explained(new TypeError('x is undefined', { cause: new Error('the first') }));

    expect(exitCode).toBe(70);
    expect(text).toMatch(
      /^This is a bug of loadtest-action; please report.*\nTypeError: x is undefined\n +at [^]*\nCaused by: Error: the first\n +at /,
    );
  });

  it('that is no error is shown as it is', () => {
    expect(explained('just a text')).toMatchObject({ exitCode: 70, text: expect.stringMatching(/\njust a text\n$/) });
  });

  it.each([
    ['input', new InputError(['\u001B[2Jx\n::error::y'])],
    ['start', new StartError('\u001B[2Jx\n::error::y', { hint: '\u001B[2J' })],
    ['ours', new Error('\u001B[2Jx\n::error::y')],
    ['no error', '\u001B[2Jx\n::error::y'],
  ])('lets no text act as a terminal or runner command (%s)', (_kind, error) => {
    const { text } = explained(error);

    expect(text).not.toContain('\u001B');
    expect(text).not.toMatch(/^\s*::/m);
  });
});
