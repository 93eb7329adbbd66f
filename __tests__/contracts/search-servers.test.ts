import { expect, it } from '@jest/globals';
import { faultProxy } from '../fakes/fault-proxy/fault-proxy.ts';
import { describeWithServers, eachSearchServer, searchServers } from './search-servers.ts';

eachSearchServer('a server of the tests', (scene) => {
  it('is what it says it is', async () => {
    const answer = (await (await fetch(scene.server.url)).json()) as { version: { number: string } };

    expect(answer.version.number).toBe(scene.server.version);
    expect(searchServers()).toContainEqual(scene.server);
  });

  it('fails half of the items of a bulk request behind the proxy, and holds the others', async () => {
    const fault = { kind: 'items', share: 0.5 } as const;
    await using proxy = await faultProxy({ upstream: scene.server, rules: [{ fault }] });
    const ids = Array.from({ length: 40 }, (_, at) => String(at));
    const body = ids.map((id) => `${JSON.stringify({ create: { _id: id } })}\n{"a":1}\n`).join('');

    const response = await fetch(`${proxy.url}/${scene.prefix}-half/_bulk?refresh=true`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body },
    });
    const answer = (await response.json()) as { errors: boolean; items: { create: { _id: string; status: number } }[] };
    const count = await fetch(`${scene.server.url}/${scene.prefix}-half/_count`);

    const failed = answer.items.filter((item) => item.create.status === 429).length;
    expect([response.status, answer.errors, answer.items.map((item) => item.create._id)]).toEqual([200, true, ids]);
    expect(failed).toBe(proxy.counts().failedItems);
    expect(failed).toBeGreaterThan(5);
    expect(await count.json()).toMatchObject({ count: 40 - failed });
  });
});

describeWithServers('both servers', ({ elasticsearch, opensearch }) => {
  it('run side by side', () => {
    expect(elasticsearch.server.url).not.toBe(opensearch.server.url);
  });
});
