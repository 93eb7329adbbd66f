import { describe, expect, it } from '@jest/globals';
import type { ReadySpec } from '../../src/core/plan/run-spec.ts';
import { scaleTimings } from '../../src/core/plan/timings.ts';
import type { ProbeAnswer } from '../../src/ports/http-probe.ts';
import { askAfterLoad, awaitTarget } from '../../src/stages/await-target.ts';
import { exampleSpec } from '../core/plan/spec-example.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { fakeHttpProbe } from '../fakes/fake-http-probe.ts';
import { recordingLog } from '../fakes/recording-log.ts';

const READY: ReadySpec = {
  url: 'http://shop.test/version',
  value: { at: '$.sha', steps: ['sha'], equals: { kind: 'build', text: 'abcdef0' } },
  withinMs: 10_000,
};
const STATUS_ONLY: ReadySpec = { ...READY, value: null };
const answer = (sha: string): ProbeAnswer => ({ status: 200, body: JSON.stringify({ sha }) });

/** A target that answers these in turn, the last one from then on. */
function open(answers: readonly (ProbeAnswer | Error)[], ready: ReadySpec | null = READY) {
  const httpProbe = fakeHttpProbe((_, n) => answers[Math.min(n, answers.length) - 1]!);
  const ports = { clock: fakeClock(), log: recordingLog(), httpProbe };
  const interrupt = new AbortController();
  const plan = { spec: exampleSpec({ ready }), timings: scaleTimings(1) };
  return {
    ...ports,
    interrupt,
    wait: async () => {
      const stand = ports.clock.runFreely();
      try {
        await awaitTarget(plan, ports, interrupt.signal);
      } finally {
        stand();
      }
    },
    askAgain: () => askAfterLoad(plan, ports, interrupt.signal),
  };
}

describe('waiting for the target', () => {
  it('asks nothing when nothing is expected', async () => {
    const { wait, httpProbe, log } = open([], null);

    await wait();

    expect([httpProbe.asked, log.lines]).toEqual([[], []]);
  });

  it('asks every second until the expected build answers, and tells each change', async () => {
    const refused = new Error('could not be asked: connect ECONNREFUSED');
    const { wait, httpProbe, log, clock } = open([refused, refused, answer('1234567'), answer('abcdef0123')]);
    const startMs = clock.now();

    await wait();

    expect(clock.now() - startMs).toBe(3_000);
    expect(httpProbe.asked).toEqual(Array.from({ length: 4 }, () => 'http://shop.test/version'));
    expect(log.lines).toEqual([
      'Waiting until http://shop.test/version is ready, at most 10 s.',
      'Not ready yet: it could not be asked: connect ECONNREFUSED; 10 s left.',
      'Not ready yet: it answered "1234567" at $.sha, the build abcdef0 expected; 8 s left.',
      'The target is ready: http://shop.test/version answers as expected.',
    ]);
  });

  it.each<[string, ProbeAnswer | Error, string]>([
    ['another build answers', answer('1234567'), 'answered "1234567" at $.sha, the build abcdef0 expected'],
    ['it is unwell', { status: 503, body: '' }, 'answered status 503, 200 expected'],
    ['nobody answers', new Error('did not answer within 5 s'), 'did not answer within 5 s'],
  ])('gives up at its deadline with the last answer when %s', async (_when, given, text) => {
    const { wait, clock } = open([given]);
    const startMs = clock.now();

    await expect(wait()).rejects.toMatchObject({
      name: 'StartError',
      message: `The target was not ready within 10 s: http://shop.test/version ${text}.`,
      hint: expect.stringContaining('target.ready.within'),
    });
    expect(clock.now() - startMs).toBe(10_000);
  });

  it('gives the last question before the deadline at least a second', async () => {
    const timeouts: number[] = [];
    const scene = open([]);
    const httpProbe = {
      get: (_: string, timeoutMs: number) => {
        timeouts.push(timeoutMs);
        return Promise.resolve({ status: 503, body: '' });
      },
    };
    const plan = { spec: exampleSpec({ ready: { ...READY, withinMs: 6_500 } }), timings: scaleTimings(1) };
    const stand = scene.clock.runFreely();

    await expect(awaitTarget(plan, { ...scene, httpProbe }, scene.interrupt.signal)).rejects.toThrow('status 503');
    stand();

    expect(timeouts).toEqual([5_000, 5_000, 4_500, 3_500, 2_500, 1_500, 1_000, 1_000]);
  });

  it('asks once where it may not wait at all', async () => {
    const { wait, httpProbe } = open([{ status: 500, body: '' }], { ...STATUS_ONLY, withinMs: 0 });

    await expect(wait()).rejects.toThrow('not ready within 0 ms');
    expect(httpProbe.asked.length).toBe(1);
  });

  it('tells that it still waits every 30 s', async () => {
    const { wait, log } = open([{ status: 503, body: '' }], { ...READY, withinMs: 100_000 });

    await expect(wait()).rejects.toThrow();
    expect(log.lines.filter((line) => line.startsWith('Not ready')).length).toBe(4);
  });

  it.each(['while it asks', 'between two questions'])('ends at once when it is interrupted %s', async (when) => {
    const scene = open([{ status: 503, body: '' }]);
    const httpProbe = when === 'while it asks' ? fakeHttpProbe(() => 'hang') : scene.httpProbe;
    const plan = { spec: exampleSpec({ ready: READY }), timings: scaleTimings(1) };

    const waiting = awaitTarget(plan, { ...scene, httpProbe }, scene.interrupt.signal);
    await scene.clock.advance(0);
    scene.interrupt.abort('SIGINT was received');

    await expect(waiting).rejects.toBe('SIGINT was received');
    expect(httpProbe.asked.length).toBe(1);
  });
});

describe('the target after a load', () => {
  it.each<[string, ReadySpec | null, ProbeAnswer | Error]>([
    ['the same build answers', READY, answer('abcdef0')],
    ['it answers', STATUS_ONLY, { status: 200, body: '' }],
    ['nothing was expected', null, new Error('nobody')],
  ])('says nothing when %s', async (_when, ready, given) => {
    expect(await open([given], ready).askAgain()).toEqual([]);
  });

  it('makes the measurement untrustworthy when another build answers', async () => {
    expect(await open([answer('1234567')]).askAgain()).toEqual([
      {
        kind: 'other-build',
        severity: 'error',
        text: 'Another build is answering. After the load http://shop.test/version answered "1234567" at $.sha, the build abcdef0 expected.',
      },
    ]);
  });

  it.each<[ReadySpec, ProbeAnswer | Error, string]>([
    [READY, new Error('did not answer within 5 s'), 'did not answer within 5 s, so it is not known which build was'],
    [READY, { status: 502, body: '' }, 'answered status 502, 200 expected, so it is not known which build was'],
    [STATUS_ONLY, { status: 502, body: '' }, 'answered status 502, 200 expected, so it is not known whether it still'],
  ])('warns when it does not tell', async (ready, given, text) => {
    expect(await open([given], ready).askAgain()).toEqual([
      { kind: 'other-build', severity: 'warning', text: expect.stringContaining(text) },
    ]);
  });

  it('is not asked after an interrupt', async () => {
    const scene = open([answer('1234567')]);
    scene.interrupt.abort('SIGINT was received');

    expect([await scene.askAgain(), scene.httpProbe.asked]).toEqual([[], []]);
  });
});
