import { systemClock } from '../../src/adapters/system/clock.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { clockContract } from './clock.contract.ts';

clockContract('system', () => ({ clock: systemClock(), moving: (work) => work }));
clockContract('fake', () => {
  const clock = fakeClock();
  return {
    clock,
    moving: async (work) => {
      const stop = clock.runFreely();
      return work.finally(stop);
    },
  };
});
