import { describe, expect, it } from '@jest/globals';
import type { RunReport, RunningReport } from '../../src/core/render/run-report.ts';
import type { Published, Publisher } from '../../src/ports/publisher.ts';
import { announce, publish } from '../../src/stages/publish.ts';
import { fakeClock } from '../fakes/fake-clock.ts';

const report = {} as RunReport;
const running = {} as RunningReport;

function publisher(published: Partial<Published>): Publisher {
  const told = { findings: [], outputs: {}, ...published };
  return { announce: () => Promise.resolve(told), publish: () => Promise.resolve(told) };
}

/** Answers when it is given up. */
const deaf: Publisher = {
  announce: (_report, signal) => untilAborted(signal),
  publish: (_report, signal) => untilAborted(signal),
};

function untilAborted(signal: AbortSignal): Promise<Published> {
  const { promise, resolve } = Promise.withResolvers<Published>();
  const giveUp = () => {
    const text = (signal.reason as Error).message;
    resolve({ findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} });
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener('abort', giveUp);
  return promise;
}

describe('telling everybody', () => {
  it('joins what the publishers warn of and what they know', async () => {
    const warning = { kind: 'store', severity: 'warning', text: 'There is no pull request.' } as const;
    const publishers = [publisher({ findings: [warning] }), publisher({ outputs: { 'comment-id': '7' } })];

    const published = await publish(report, { publishers, clock: fakeClock() }, { isHurried: false });

    expect(published).toEqual({ findings: [warning], outputs: { 'comment-id': '7' } });
  });

  it.each([
    ['a minute', false, 60],
    ['the moment that the runner leaves after an interrupt', true, 2.5],
  ])('gives up a publisher after %s, and keeps what the others said', async (_name, isHurried, seconds) => {
    const clock = fakeClock();
    const publishers = [deaf, publisher({ outputs: { 'summary-path': '/s.md' } })];
    const publishing = publish(report, { publishers, clock }, { isHurried });

    await clock.advance(seconds * 1_000);

    expect(await publishing).toEqual({
      findings: [{ kind: 'store', severity: 'warning', text: `the report took longer than ${seconds} s` }],
      outputs: { 'summary-path': '/s.md' },
    });
  });

  it('ends an announcement with the run', async () => {
    const interrupt = new AbortController();
    const announcing = announce(running, { publishers: [deaf], clock: fakeClock() }, interrupt.signal);

    interrupt.abort(new Error('SIGINT was received'));

    expect((await announcing).findings).toMatchObject([{ text: 'SIGINT was received' }]);
  });
});
