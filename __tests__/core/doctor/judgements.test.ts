import { describe, expect, it } from '@jest/globals';
import type { Diagnosis } from '../../../src/core/doctor/diagnosis.ts';
import { clockSkewMs, judgeClock } from '../../../src/core/doctor/judge-clock.ts';
import { judgeHistory } from '../../../src/core/doctor/judge-history.ts';
import {
  heapBytes,
  judgeMemory,
  judgeNode,
  judgePlatform,
  judgePorts,
  judgeSpace,
} from '../../../src/core/doctor/judge-machine.ts';
import { judgeToken } from '../../../src/core/doctor/judge-token.ts';
import { renderDiagnoses } from '../../../src/core/doctor/render-diagnoses.ts';

const MB = 1_000_000;

describe('the machine', () => {
  it.each([
    ['24.0.0', 'good'],
    ['26.1.0', 'good'],
    ['22.20.0', 'bad'],
    ['9.0.0', 'bad'],
  ])('with Node.js %s is %s', (version, state) => {
    expect(judgeNode(version).state).toBe(state);
  });

  it.each([
    ['linux', 'good'],
    ['darwin', 'warning'],
    ['win32', 'bad'],
    ['freebsd', 'bad'],
  ])('on %s is %s', (platform, state) => {
    expect(judgePlatform(platform, 'x64').state).toBe(state);
  });

  it.each([
    ['512m', 512 * 2 ** 20],
    ['2G', 2 * 2 ** 30],
    ['100k', 102_400],
    ['77', 77],
    ['much', 0],
  ])('has a heap of %s', (heap, bytes) => {
    expect(heapBytes(heap)).toBe(bytes);
  });

  it.each([
    [4_000, 8_000, 1, 'good'],
    [1_000, 8_000, 2, 'warning'],
    [1_000, 1_500, 2, 'bad'],
  ])('with %d of %d MB free and %d workers is as it should be', (availableMb, totalMb, workers, state) => {
    const memory = { availableBytes: availableMb * MB, totalBytes: totalMb * MB, heap: '512m', workers };

    expect(judgeMemory(memory).state).toBe(state);
  });

  it.each([
    [5_000 * MB, null, 'good'],
    [500 * MB, null, 'warning'],
    [5 * MB, null, 'bad'],
    [5_000 * MB, 'EACCES', 'bad'],
  ])('with %d bytes of disk and the fault %j is %s', (freeBytes, fault, state) => {
    expect(judgeSpace({ folder: '/results', freeBytes, fault }).state).toBe(state);
  });

  it.each([
    [null, 28_000, 'good'],
    [null, null, 'good'],
    [null, 200, 'warning'],
    ['EADDRNOTAVAIL', null, 'bad'],
  ])('with the loopback fault %j and %j ports is %s', (fault, freePorts, state) => {
    expect(judgePorts({ fault, freePorts }).state).toBe(state);
  });
});

describe('the clock', () => {
  const date = 'Thu, 15 Jan 2026 12:00:10 GMT';
  const at = Date.UTC(2026, 0, 15, 12, 0, 10);

  it.each([
    ['the second of the header', 0, 100, 0],
    ['its last moment', 990, 999, 0],
    ['a long way of the answer', -3_000, 4_000, 0],
    ['too late by more than the cut', 3_500, 3_600, 2_500],
    ['too early', -2_600, -2_500, -2_500],
  ])('is compared as far as the header tells: %s', (_what, sent, received, skewMs) => {
    expect(clockSkewMs({ date, sentAtMs: at + sent, receivedAtMs: at + received })).toBe(skewMs);
  });

  it.each([
    [1_900, 'good'],
    [2_100, 'warning'],
    [-900, 'good'],
    [-1_100, 'warning'],
  ])('that is %d ms from the header is %s', (offset, state) => {
    expect(judgeClock({ date, sentAtMs: at + offset, receivedAtMs: at + offset }, 'shop.test').state).toBe(state);
  });

  it('says in which direction it is wrong', () => {
    expect(judgeClock({ date, sentAtMs: at + 62_000, receivedAtMs: at + 62_000 }, 'shop.test').found).toBe(
      '1 m 1 s ahead of shop.test',
    );
    expect(judgeClock({ date, sentAtMs: at - 62_000, receivedAtMs: at - 62_000 }, 'shop.test').found).toContain(
      'behind shop.test',
    );
  });

  it.each([null, 'yesterday'])('is not checked with the date %j', (unreadable) => {
    expect(judgeClock({ date: unreadable, sentAtMs: 1, receivedAtMs: 2 }, 'shop.test').state).toBe('not-checked');
  });
});

describe('the token', () => {
  const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({ status, headers });
  const ok = answer(200);

  it.each([
    ['a job with all it needs', ok, ok, 'good', /may comment shows/],
    ['a classic token', answer(200, { 'x-oauth-scopes': 'repo, workflow' }), ok, 'good', /and may comment$/],
    ['a classic token for public ones', answer(200, { 'x-oauth-scopes': 'public_repo' }), ok, 'good', /public/],
    ['a classic token without the scope', answer(200, { 'x-oauth-scopes': 'read:org' }), ok, 'warning', /read:org/],
    ['no right to artifacts', ok, answer(403), 'warning', /artifacts cannot \(403\)/],
    ['no right to the repository', answer(404), answer(404), 'bad', /repository cannot be read \(404\)/],
    ['a wrong token', answer(401), answer(401), 'bad', /not accepted/],
    ['no requests left', answer(403, { 'x-ratelimit-remaining': '0' }), ok, 'warning', /rate limit/],
    ['too many requests', ok, answer(429), 'warning', /rate limit/],
  ])('of %s', (_what, repository, artifacts, state, found) => {
    const look = judgeToken({ repository, artifacts });

    expect(look.state).toBe(state);
    expect(look.found).toMatch(found);
  });
});

it.each([
  ['whole', 'good'],
  ['shallow', 'warning'],
  ['none', 'not-checked'],
  ['unknown', 'warning'],
] as const)('a history that is %s is %s', (history, state) => {
  expect(judgeHistory(history).state).toBe(state);
});

describe('the diagnoses', () => {
  const of = (name: string, state: Diagnosis['state'], fix: string | null = null): Diagnosis => ({
    ...{ name, state, fix },
    found: `found ${name}\u001b[31m`,
  });

  it('are one line each, what to do below, and a sum', () => {
    expect(renderDiagnoses([of('Java', 'good'), of('JMeter', 'bad', 'Install it.'), of('clock', 'not-checked')])).toBe(
      [
        'good     Java    found Java',
        'bad      JMeter  found JMeter',
        '                 Install it.',
        '-        clock   found clock',
        '',
        'A run cannot succeed here: 1 bad, 0 to look at.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [[of('a', 'good')], 'A run can be made.'],
    [[of('a', 'warning', 'Do.')], 'A run can be made; 1 to look at.'],
  ])('are summed up', (diagnoses, sum) => {
    expect(renderDiagnoses(diagnoses).trimEnd().split('\n').at(-1)).toBe(sum);
  });

  it('are painted by state alone', () => {
    expect(renderDiagnoses([of('a', 'good')], (style, text) => `<${style}>${text}`)).toMatch(
      /^<good>good {5}a {2}found/,
    );
  });
});
