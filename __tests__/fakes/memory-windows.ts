import type { WindowDocument } from '../../src/core/window/window-document.ts';
import type { WindowSink } from '../../src/ports/window-sink.ts';
import type { WindowSource } from '../../src/ports/window-source.ts';

/** A sink and a source that share a list, without a channel between them. */
export function memoryWindows(): { sink: WindowSink; source: WindowSource; windows: readonly WindowDocument[] } {
  const windows: WindowDocument[] = [];
  return {
    windows,
    sink: {
      write: (window) => windows.push(structuredClone(window)),
      drain: () =>
        Promise.resolve({ given: windows.length, acknowledged: windows.length, passedOn: 0, refused: 0, refusals: [] }),
    },
    source: {
      read: (cursor) =>
        Promise.resolve({ windows: windows.slice(Number(cursor ?? 0)), refused: [], cursor: String(windows.length) }),
      fetch: (ids) =>
        Promise.resolve({
          windows: windows.filter((window) =>
            ids.some(({ worker, seq }) => worker === window.worker && seq === window.seq),
          ),
          refused: [],
          cursor: null,
        }),
    },
  };
}
