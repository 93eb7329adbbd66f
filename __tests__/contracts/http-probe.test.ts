import { systemHttpProbe } from '../../src/adapters/system/http-probe.ts';
import type { ProbeAnswer } from '../../src/ports/http-probe.ts';
import { fakeHttpProbe } from '../fakes/fake-http-probe.ts';
import { serve } from '../fixtures/loopback-http.ts';
import { httpProbeContract } from './http-probe.contract.ts';

const OK = { status: 200, body: '{"sha":"ä"}' };
const DOWN = { status: 503, body: 'down' };

httpProbeContract('system', async () => {
  const closed = await serve(() => null);
  await closed[Symbol.asyncDispose]();
  const server = await serve(({ path }) => {
    if (path === '/hang') return null;
    return path === '/ok' ? OK : DOWN;
  });
  return {
    probe: systemHttpProbe(),
    server: server.url,
    closed: closed.url,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
});

const ANSWERS: Readonly<Record<string, ProbeAnswer | Error | 'hang'>> = {
  'http://fake/ok': OK,
  'http://fake/gone': DOWN,
  'http://fake/hang': 'hang',
  'http://closed': new Error('could not be asked: connect ECONNREFUSED'),
};

httpProbeContract('fake', () =>
  Promise.resolve({
    probe: fakeHttpProbe((url) => ANSWERS[url]!),
    server: 'http://fake',
    closed: 'http://closed',
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }),
);
