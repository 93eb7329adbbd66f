import { describe, expect, it } from '@jest/globals';
import { systemHttpProbe } from '../../../src/adapters/system/http-probe.ts';
import { serve } from '../../fixtures/loopback-http.ts';

const LONG_MS = 60_000;
const never = new AbortController().signal;
const get = (url: string) => systemHttpProbe().get(url, LONG_MS, never);

describe('a question over HTTP', () => {
  it('follows redirects on the same origin', async () => {
    await using server = await serve(({ path }) =>
      path === '/new' ? { status: 200, body: 'here' } : { status: 302, headers: { location: '/new' } },
    );

    expect(await get(`${server.url}/old`)).toEqual({ status: 200, body: 'here' });
    expect(server.asked).toEqual(['/old', '/new']);
  });

  it('takes a redirect to another host or port as the answer, and does not ask there', async () => {
    await using other = await serve(() => ({ status: 200 }));
    await using server = await serve(() => ({ status: 301, body: 'moved', headers: { location: `${other.url}/x` } }));

    expect(await get(server.url)).toEqual({ status: 301, body: 'moved' });
    expect(other.asked).toEqual([]);
  });

  it('gives up on redirects that lead in a circle', async () => {
    await using server = await serve(() => ({ status: 307, headers: { location: '/' } }));

    expect(await get(server.url)).toMatchObject({ status: 307 });
    expect(server.asked.length).toBe(6);
  });

  it('reads no more than 1 MiB', async () => {
    await using server = await serve(() => ({ status: 200, body: 'x'.repeat(3_000_000) }));

    expect((await get(server.url)).body.length).toBe(1024 * 1024);
  });

  it('sends no credentials and no cookies', async () => {
    await using server = await serve(() => ({ status: 200 }));

    await get(server.url);

    expect(Object.keys(server.headers[0]!).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
  });
});
