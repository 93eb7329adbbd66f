import { describe, expect, it } from '@jest/globals';
import type { ReadySpec } from '../../../src/core/plan/run-spec.ts';
import { judgeAnswer } from '../../../src/core/ready/judge-answer.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function ready(kind: 'build' | 'text' | 'status', text = SHA): ReadySpec {
  const value = kind === 'status' ? null : { at: '$.sha', steps: ['sha'], equals: { kind, text } };
  return { url: 'https://shop.test/version', value, withinMs: 1_000 };
}

const answer = (sha: unknown, status = 200) => ({ status, body: JSON.stringify({ sha }) });

describe('an answer of the target', () => {
  it.each([
    ['status', SHA, { status: 200, body: 'anything' }],
    ['build', SHA, answer(SHA)],
    ['build', SHA, answer(SHA.slice(0, 7))],
    ['build', SHA.slice(0, 7), answer(SHA)],
    ['build', SHA, answer(SHA.toUpperCase())],
    ['build', 'v1', answer('v1')],
    ['text', '2.0', answer('2.0')],
    ['text', '42', answer(42)],
    ['text', 'true', answer(true)],
  ] as const)('is ready: %s %s by %j', (kind, text, given) => {
    expect(judgeAnswer(ready(kind, text), given)).toEqual({ kind: 'ready' });
  });

  it.each([
    ['build', SHA, SHA.slice(0, 6)],
    ['build', SHA, ''],
    ['build', SHA, `${SHA.slice(0, 8)}f`],
    ['build', SHA, SHA.slice(1)],
    ['text', SHA, SHA.slice(0, 7)],
    ['text', 'Blue', 'blue'],
  ] as const)('is another value: %s %s by %j', (kind, text, given) => {
    expect(judgeAnswer(ready(kind, text), answer(given))).toMatchObject({ kind: 'other' });
  });

  it('names the value that was given and the one that was expected', () => {
    expect(judgeAnswer(ready('build', 'abcdef0'), answer('1234567\u001b[2J'))).toEqual({
      kind: 'other',
      text: 'answered "1234567" at $.sha, the build abcdef0 expected',
    });
    expect(judgeAnswer(ready('text', 'blue'), answer('green'))).toEqual({
      kind: 'other',
      text: 'answered "green" at $.sha, "blue" expected',
    });
  });

  it.each([
    ['status', { status: 503, body: '' }, 'answered status 503, 200 expected'],
    ['build', answer(SHA, 500), 'answered status 500, 200 expected'],
    ['build', { status: 200, body: '<html>' }, 'answered status 200 with a body that is no JSON'],
    ['build', { status: 200, body: 'null' }, 'answered status 200 without a text or number at $.sha'],
    ['build', answer(null), 'answered status 200 without a text or number at $.sha'],
    ['build', answer([SHA]), 'answered status 200 without a text or number at $.sha'],
  ] as const)('is not ready: %s by %j', (kind, given, text) => {
    expect(judgeAnswer(ready(kind), given)).toEqual({ kind: 'unready', text });
  });
});
