import { describe, expect, it } from '@jest/globals';
import type { WindowDocument } from '../../src/core/window/window-document.ts';
import type { WindowPage, WindowSource } from '../../src/ports/window-source.ts';
import { bothWindowSources } from '../../src/wiring/both-window-sources.ts';
import { emptyWindow } from '../fakes/empty-window.ts';
import { fakeClock } from '../fakes/fake-clock.ts';

const { signal } = new AbortController();

/** A source over a list that a test lets grow; the cursor is how far it was read. */
function listSource(windows: WindowDocument[] = []) {
  const state = {
    windows,
    fault: null as Error | null,
    hangs: false,
    reads: 0,
  };
  const answer = async (page: () => WindowPage, late: AbortSignal): Promise<WindowPage> => {
    state.reads += 1;
    if (state.hangs)
      await new Promise((_resolve, reject) => {
        late.addEventListener('abort', () => {
          reject(late.reason as Error);
        });
      });
    if (state.fault !== null) throw state.fault;
    return page();
  };
  const source: WindowSource = {
    read: (cursor, late) =>
      answer(
        () => ({ windows: windows.slice(Number(cursor ?? 0)), refused: [], cursor: String(windows.length) }),
        late,
      ),
    fetch: (ids, late) =>
      answer(() => {
        const isAsked = (window: WindowDocument): boolean =>
          ids.some(({ worker, seq }) => worker === window.worker && seq === window.seq);
        return { windows: windows.filter(isAsked), refused: [], cursor: null };
      }, late),
  };
  return { ...source, state };
}

function scene() {
  const said: string[] = [];
  const [search, channel, clock] = [listSource(), listSource(), fakeClock()];
  const both = bothWindowSources({ search, channel, clock, say: (sentence) => said.push(sentence) });
  return { search: search.state, channel: channel.state, clock, said, both };
}

const seqs = ({ windows }: WindowPage): number[] => windows.map(({ seq }) => seq);

describe('bothWindowSources', () => {
  it('hands over the windows of both, each once, and goes on after both cursors', async () => {
    const { search, channel, both, said } = scene();
    search.windows.push(emptyWindow(), emptyWindow({ seq: 1 }));
    channel.windows.push(emptyWindow({ seq: 1 }), emptyWindow({ seq: 2 }));

    const first = await both.read(null, signal);
    search.windows.push(emptyWindow({ seq: 2 }), emptyWindow({ seq: 3 }));
    const second = await both.read(first.cursor, signal);

    expect([seqs(first), seqs(second), said]).toEqual([[0, 1, 2], [3], []]);
  });

  it('asks anew at each read, also when there was nothing at the last one', async () => {
    const { search, both } = scene();
    const first = await both.read(null, signal);
    const second = await both.read(first.cursor, signal);
    search.windows.push(emptyWindow());

    expect([seqs(first), seqs(second), seqs(await both.read(second.cursor, signal))]).toEqual([[], [], [0]]);
  });

  it('hands over both where they differ, so that somebody sees it', async () => {
    const { search, channel, both } = scene();
    search.windows.push(emptyWindow({ users: 1 }));
    channel.windows.push(emptyWindow({ users: 2 }));

    expect((await both.read(null, signal)).windows.map(({ users }) => users)).toEqual([1, 2]);
  });

  it('goes on with the channel while the search store cannot be read, says so once, and when it is back', async () => {
    const { search, channel, both, said } = scene();
    search.windows.push(emptyWindow());
    const before = await both.read(null, signal);
    search.fault = new Error('No connection to Elasticsearch: connect ECONNREFUSED.');
    search.windows.push(emptyWindow({ seq: 1 }));
    channel.windows.push(emptyWindow({ seq: 2 }));

    const first = await both.read(before.cursor, signal);
    const second = await both.read(first.cursor, signal);
    search.fault = null;
    const third = await both.read(second.cursor, signal);
    const fourth = await both.read(third.cursor, signal);

    expect([seqs(before), seqs(first), seqs(second), [...seqs(third), ...seqs(fourth)]]).toEqual([[0], [2], [], [1]]);
    expect(said).toEqual([
      'The search store cannot be read; the results that workers pass on by the channel are still read. No connection to Elasticsearch: connect ECONNREFUSED.',
      'The search store can be read again.',
    ]);
  });

  it('waits 10 s for a server that hangs, and then no longer', async () => {
    const { search, channel, clock, both, said } = scene();
    search.hangs = true;
    channel.windows.push(emptyWindow());

    const reading = both.read(null, signal);
    await clock.advance(10_000);
    const first = await reading;
    channel.windows.push(emptyWindow({ seq: 1 }));
    const second = await both.read(first.cursor, signal);
    const third = await both.read(second.cursor, signal);

    expect([seqs(first), seqs(second), seqs(third)]).toEqual([[0], [1], []]);
    expect(said).toEqual([expect.stringContaining('a read of the search store took longer than 10 s')]);
    // One goes on until its own deadline.
    expect(search.reads).toBe(2);
  });

  it('loses nothing of the search store when the channel cannot be read', async () => {
    const { search, channel, both } = scene();
    search.windows.push(emptyWindow());
    channel.fault = new Error('the folder is gone');

    await expect(both.read(null, signal)).rejects.toThrow('the folder is gone');
    channel.fault = null;

    expect(seqs(await both.read(null, signal))).toEqual([0]);
  });

  it('reads from the start when it is asked to, and hands over what it has not handed over yet', async () => {
    const { search, both } = scene();
    search.windows.push(emptyWindow());
    const { cursor } = await both.read(null, signal);
    search.windows.push(emptyWindow({ seq: 1 }));
    search.fault = new Error('down');
    await both.read(cursor, signal);
    search.fault = null;

    const pages = [await both.read(null, signal), await both.read(null, signal)];

    expect(pages.flatMap(seqs)).toEqual([1]);
  });

  it('fetches from both, each window once', async () => {
    const { search, channel, both } = scene();
    search.windows.push(emptyWindow(), emptyWindow({ seq: 1 }));
    channel.windows.push(emptyWindow({ seq: 1 }), emptyWindow({ seq: 2 }));
    const ids = [1, 2, 3].map((seq) => ({ worker: 'local-1', seq }));

    expect(seqs(await both.fetch(ids, signal))).toEqual([1, 2]);
  });

  it('asks the search store again for windows by name, and gives up after 20 s', async () => {
    const { search, channel, clock, both, said } = scene();
    search.fault = new Error('The server is busy.');
    channel.windows.push(emptyWindow());
    const end = clock.runFreely();

    const page = await both.fetch([{ worker: 'local-1', seq: 0 }], signal);
    end();

    expect(seqs(page)).toEqual([0]);
    expect(search.reads).toBeGreaterThan(10);
    expect(said).toEqual([expect.stringContaining('The server is busy.')]);
  });
});
