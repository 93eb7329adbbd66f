/** Sums the pauses of a garbage collection log as it grows. */
export interface GcPauses {
  push(bytes: Uint8Array): void;
  totalMs(): number;
}

// `[0.399s] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 12M->7M(256M) 9.657ms`; a locale may print a comma.
// The phases inside a pause and concurrent work have lines without this word.
const PAUSE = /\bGC\(\d+\) +Pause .* (\d+)[.,](\d+)ms\s*$/;

/** The tags that `PAUSE` reads: G1, Parallel and Serial say pauses under `gc`, ZGC and Shenandoah under `gc,phases` too. */
export const gcLogTags = 'gc,gc+phases';

/** A reader of what `-Xlog:${gcLogTags}` writes. */
export function createGcPauses(): GcPauses {
  let partial = '';
  let sumMs = 0;
  return {
    push: (bytes) => {
      const lines = (partial + Buffer.from(bytes).toString('latin1')).split('\n');
      partial = lines.pop() ?? '';
      for (const line of lines) {
        const match = PAUSE.exec(line);
        if (match !== null) sumMs += Number(`${match[1] ?? ''}.${match[2] ?? ''}`);
      }
    },
    totalMs: () => sumMs,
  };
}
