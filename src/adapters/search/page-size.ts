import type { Hit } from './read-hits.ts';

/** Bounds of one reading: the documents of a page, and the bytes after which it stops for this time. */
export interface ReadBounds {
  readonly maxHits: number;
  readonly maxBytes: number;
}

/** Chooses how many documents a page may have, so that pages stay within their bytes whatever the size of a document is. */
export interface PageSizer {
  next(bytesLeft: number): number;
  /** Takes note of a page, and returns about how many bytes it had. */
  measure(hits: readonly Hit[]): number;
}

// A window of 100 labels with 100 samples each is half as large.
const FIRST_GUESS_BYTES = 64_000;

/** Documents of a page whose size is measured: those of one load are alike. */
const MEASURED = 8;

/** A page sizer that learns from the pages before. */
export function pageSizer({ maxHits }: Pick<ReadBounds, 'maxHits'>, firstGuessBytes = FIRST_GUESS_BYTES): PageSizer {
  let hitBytes = firstGuessBytes;
  return {
    next: (bytesLeft) => Math.max(1, Math.min(maxHits, Math.floor(bytesLeft / hitBytes))),
    measure: (hits) => {
      if (hits.length === 0) return 0;
      const step = Math.ceil(hits.length / MEASURED);
      const measured = hits.filter((_hit, index) => index % step === 0);
      const bytes = measured.reduce((sum, { source }) => sum + JSON.stringify(source ?? null).length, 0);
      hitBytes = Math.max(1, bytes / measured.length);
      return hitBytes * hits.length;
    },
  };
}
