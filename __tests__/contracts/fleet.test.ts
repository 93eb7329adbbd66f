import { afterEach } from '@jest/globals';
import { fakeFleet } from '../fakes/fake-fleet.ts';
import { memoryChannel } from '../fakes/memory-channel.ts';
import { localFleetHere } from '../fixtures/agents/local-fleet-here.ts';
import { fleetContract, fleetPlan } from './fleet.contract.ts';

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const fleet of opened.splice(0)) await fleet[Symbol.asyncDispose]();
});

fleetContract('fake', () => {
  const channel = memoryChannel();
  const ref = { v: 1, kind: 'local', fleetId: 'shop-1-f1', channel: '/memory' } as const;
  return Promise.resolve({ fleet: fakeFleet(channel), channel, ref, plan: fleetPlan('/') });
});
fleetContract('local', async () => {
  const here = await localFleetHere('ready');
  opened.push(here);
  return { ...here, plan: fleetPlan(here.folder) };
});
