import { expect, it } from '@jest/globals';
import { good } from '../../src/core/doctor/diagnosis.ts';
import { diagnose } from '../../src/stages/diagnose.ts';
import { fakeClock } from '../fakes/fake-clock.ts';

it('tells of each probe in order, also of one that throws and of one that never ends', async () => {
  const clock = fakeClock();
  let signalOfEndless: AbortSignal | null = null;
  const diagnosed = diagnose(
    [
      {
        name: 'endless',
        look: (signal) => {
          signalOfEndless = signal;
          return new Promise(() => undefined);
        },
      },
      { name: 'broken', look: () => Promise.reject(new Error('no such thing')) },
      {
        name: 'broken at once',
        look: () => {
          throw new Error('at once');
        },
      },
      { name: 'fine', look: () => Promise.resolve(good('here')) },
    ],
    clock,
    5_000,
  );

  await clock.advance(5_000);

  expect(await diagnosed).toMatchObject([
    { name: 'endless', state: 'warning', found: 'nothing came within 5 s' },
    { name: 'broken', state: 'warning', found: 'could not be looked at: no such thing' },
    { name: 'broken at once', state: 'warning', found: 'could not be looked at: at once' },
    { name: 'fine', state: 'good', found: 'here' },
  ]);
  expect(signalOfEndless).toMatchObject({ aborted: true });
});
