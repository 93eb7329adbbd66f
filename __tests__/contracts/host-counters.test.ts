import { systemHostCounters } from '../../src/adapters/system/host-counters.ts';
import { fakeHostCounters } from '../fakes/fake-host-counters.ts';
import { hostCountersContract } from './host-counters.contract.ts';

hostCountersContract('system', () => ({ counters: systemHostCounters({ platform: 'linux' }), pid: process.pid }));
hostCountersContract('fake', () => ({ counters: fakeHostCounters(), pid: process.pid }));
