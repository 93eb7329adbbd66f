import { describe, expect, it } from '@jest/globals';
import { placeWindow } from '../../src/adapters/channel-windows/place-window.ts';
import { searchWindowSink } from '../../src/adapters/search/search-window-sink.ts';
import { parseDone } from '../../src/core/protocol/parse-done.ts';
import { scriptedSearchServer } from '../fakes/scripted-search-server.ts';
import { agentHere, steadyRows, type AgentHere } from './agent-here.ts';

async function agentWithStore(): Promise<{ agent: AgentHere; server: ReturnType<typeof scriptedSearchServer> }> {
  const server = scriptedSearchServer();
  let say: (text: string) => void = () => undefined;
  const agent = await agentHere(
    { rows: steadyRows(95) },
    {},
    {
      openSink: ({ channel, clock }) =>
        searchWindowSink({
          ...{ server, windowsIndex: 'lt-windows-2026.01', clock },
          say: (text) => {
            say(text);
          },
          fallback: {
            place: (window, signal) => placeWindow(window, { channel, clock }, signal),
            keepRefused: () => Promise.resolve(),
          },
        }),
    },
  );
  say = (text) => void agent.lines.push(text);
  return { agent, server };
}

describe('the account of an agent with a search store', () => {
  it('has every window in the store, and none in the channel', async () => {
    const { agent, server } = await agentWithStore();
    await agent.go();

    const done = await agent.untilDone();

    const given = done.last + 1;
    expect(done.sink).toEqual({ given, acknowledged: given, passedOn: 0, refused: 0, refusals: [] });
    expect(done.faults).toEqual([]);
    expect(server.documents.size).toBe(given);
    expect(agent.windows()).toEqual([]);
  });

  it('tells what the store did not take, and is that of one load alone', async () => {
    const { agent, server } = await agentWithStore();
    await agent.go();
    await agent.untilDone();
    const stored = server.documents.size;
    server.always({ kind: 'answer', status: 503 });

    await agent.go({ load: '2-confirm' });
    const done = await agent.untilDone(120_000, '2-confirm');

    const given = done.last + 1;
    expect(parseDone(done)).toMatchObject({ ok: true });
    expect(done.sink).toEqual({ given, acknowledged: 0, passedOn: given, refused: 0, refusals: [] });
    expect(agent.windows('2-confirm')).toHaveLength(given);
    expect(server.documents.size).toBe(stored);
    expect(done.faults).toEqual([
      {
        ...{ kind: 'store', severity: 'warning' },
        text: expect.stringContaining(
          `did not take ${given} of ${given} windows in time; they came by the channel. Could`,
        ),
      },
    ]);
    expect(agent.lines.filter((line) => line.includes('does not take windows now'))).toHaveLength(1);
  });

  it('names refused windows without what could harm a terminal', async () => {
    const { agent, server } = await agentWithStore();
    server.always({
      kind: 'answer',
      status: 400,
      body: { error: { type: 'parse_exception', reason: `\u001b[31m${'x'.repeat(900)}` } },
    });
    await agent.go();

    const done = await agent.untilDone();

    expect(parseDone(done)).toMatchObject({ ok: true });
    expect(done.sink.refused).toBe(done.last + 1);
    expect(done.sink.refusals[0]).toEqual({
      seq: 0,
      reason: expect.stringMatching(/^HTTP 400: parse_exception: x{200,}…$/),
    });
  });
});
