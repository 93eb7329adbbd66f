import { describe, expect, it } from '@jest/globals';
import { withDeadline } from '../../src/stages/with-deadline.ts';
import { fakeClock } from '../fakes/fake-clock.ts';

const deadline = { what: 'The listing', ms: 5_000 };

describe('work with a deadline', () => {
  it('answers what the work answers, and leaves nothing waiting', async () => {
    let signal: AbortSignal | undefined;
    const clock = fakeClock();

    const answer = await withDeadline(clock, deadline, (given) => {
      signal = given;
      return Promise.resolve(42);
    });
    await clock.advance(60_000);

    expect(answer).toBe(42);
    expect(signal?.aborted).toBe(false);
  });

  it('throws what the work throws', async () => {
    const failure = new Error('no such folder');

    await expect(withDeadline(fakeClock(), deadline, () => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('tells the work when its time is over, and what took too long', async () => {
    const clock = fakeClock();
    const work = withDeadline(clock, deadline, (signal) => clock.sleep(60_000, signal));
    const caught = work.catch((error: unknown) => String(error));
    let isOver = false;
    void caught.then(() => (isOver = true));

    await clock.advance(4_999);
    expect(isOver).toBe(false);
    await clock.advance(1);

    expect(await caught).toBe('Error: The listing took longer than 5 s');
  });
});
