import { describe, expect, it } from '@jest/globals';
import type { WindowSink } from '../../src/ports/window-sink.ts';
import type { WindowSource } from '../../src/ports/window-source.ts';
import { emptyWindow } from '../fakes/empty-window.ts';

const { signal } = new AbortController();

/** WindowSink and WindowSource over the same place; the source reads load `1-main` of workers `local-1` and `local-2`. */
export function windowsContract(name: string, open: () => Promise<{ sink: WindowSink; source: WindowSource }>): void {
  describe(`WindowSink and WindowSource: ${name}`, () => {
    it('hands every window over once, and then nothing new', async () => {
      const { sink, source } = await open();
      const windows = [0, 1, 2].flatMap((seq) => [emptyWindow({ seq }), emptyWindow({ seq, worker: 'local-2' })]);

      for (const window of windows) sink.write(window);
      const account = await sink.drain(signal);
      const first = await source.read(null, signal);
      const second = await source.read(first.cursor, signal);

      expect(account).toEqual({ given: 6, acknowledged: 6, passedOn: 0, refused: 0, refusals: [] });
      expect(first.windows).toHaveLength(6);
      expect(first.windows).toEqual(expect.arrayContaining(windows));
      expect(second.windows).toEqual([]);
      expect([...first.refused, ...second.refused]).toEqual([]);
    });

    it('goes on after its cursor for each worker, however far the other is', async () => {
      const { sink, source } = await open();
      for (const seq of [0, 1, 2, 3]) sink.write(emptyWindow({ seq }));
      await sink.drain(signal);
      const { cursor } = await source.read(null, signal);

      sink.write(emptyWindow({ seq: 0, worker: 'local-2' }));
      sink.write(emptyWindow({ seq: 4 }));
      await sink.drain(signal);
      const { windows } = await source.read(cursor, signal);

      expect(windows.map(({ worker, seq }) => `${worker} ${seq}`).sort()).toEqual(['local-1 4', 'local-2 0']);
    });

    it('has an empty page before the first window', async () => {
      const { source } = await open();

      const page = await source.read(null, signal);

      expect(page.windows).toEqual([]);
      expect((await source.read(page.cursor, signal)).windows).toEqual([]);
    });

    it('fetches windows by name, as far as they exist', async () => {
      const { sink, source } = await open();
      for (const seq of [0, 1, 2]) sink.write(emptyWindow({ seq }));
      await sink.drain(signal);

      const { windows } = await source.fetch(
        [
          { worker: 'local-1', seq: 1 },
          { worker: 'local-1', seq: 9 },
          { worker: 'local-2', seq: 1 },
        ],
        signal,
      );

      expect(windows).toEqual([emptyWindow({ seq: 1 })]);
    });

    it('can be drained twice, and before anything was given', async () => {
      const { sink } = await open();

      expect((await sink.drain(signal)).given).toBe(0);
      sink.write(emptyWindow());
      await sink.drain(signal);

      expect(await sink.drain(signal)).toEqual({ given: 1, acknowledged: 1, passedOn: 0, refused: 0, refusals: [] });
    });
  });
}
