/** A kept text. */
export interface Interned {
  readonly text: string;
  /** Counted from 0 in the order of appearance; -1: the table is full and does not keep this one. */
  readonly number: number;
}

interface Entry extends Interned {
  readonly hash: number;
  readonly sizeBytes: number;
  readonly words: Int32Array;
  next: Entry | undefined;
}

/**
 * Turns bytes into strings and decodes equal bytes once. It keeps at most `limit` strings, so that a file with a new URL in each row
 * cannot fill the memory; further strings are decoded each time.
 */
export class InternTable {
  private readonly limit: number;
  private buckets: (Entry | undefined)[] = new Array<Entry | undefined>(64).fill(undefined);
  private size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The text of bytes [from, to), behind which three more must lie. `hash` is `hashBytes` of the same bytes. */
  find(view: DataView, from: number, to: number, hash: number): Interned {
    let entry = this.buckets[hash & (this.buckets.length - 1)];
    while (entry !== undefined) {
      if (entry.hash === hash && entry.sizeBytes === to - from && holds(entry.words, view, from, to)) return entry;
      entry = entry.next;
    }
    return this.keep(view, from, to, hash);
  }

  private keep(view: DataView, from: number, to: number, hash: number): Interned {
    const text = Buffer.from(view.buffer, view.byteOffset + from, to - from).toString('utf8');
    if (this.size >= this.limit) return { text, number: -1 };
    if (this.size >= this.buckets.length) this.grow();
    const at = hash & (this.buckets.length - 1);
    const words = wordsOf(view, from, to);
    const entry = { text, number: this.size, hash, sizeBytes: to - from, words, next: this.buckets[at] };
    this.buckets[at] = entry;
    this.size += 1;
    return entry;
  }

  private grow(): void {
    const old = this.buckets;
    this.buckets = new Array<Entry | undefined>(old.length * 2).fill(undefined);
    for (const head of old) {
      for (let entry = head; entry !== undefined;) {
        const { next } = entry;
        const at = entry.hash & (this.buckets.length - 1);
        entry.next = this.buckets[at];
        this.buckets[at] = entry;
        entry = next;
      }
    }
  }
}

/** The hash of no bytes. */
export const HASH_SEED = 0;

/** The hash of some bytes and four more. A product moves every bit up, and the shift brings the upper ones down to where the bucket is chosen. */
export function nextHash(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The lower `count` bytes of a word, 0 to 3; words are little-endian. */
export function lowBytes(word: number, count: number): number {
  return word & ((1 << (count << 3)) - 1);
}

/** Hash of bytes [from, to), behind which three more must lie. */
export function hashBytes(view: DataView, from: number, to: number): number {
  let hash = HASH_SEED;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = nextHash(hash, view.getInt32(at, true));
  return nextHash(hash, lowBytes(view.getInt32(at, true), to - at));
}

function wordsOf(view: DataView, from: number, to: number): Int32Array {
  const words = new Int32Array((to - from + 4) >> 2);
  for (let at = 0; at < words.length - 1; at += 1) words[at] = view.getInt32(from + 4 * at, true);
  const rest = (to - from) & 3;
  words[words.length - 1] = lowBytes(view.getInt32(to - rest, true), rest);
  return words;
}

function holds(words: Int32Array, view: DataView, from: number, to: number): boolean {
  const rest = (to - from) & 3;
  const last = words.length - 1;
  for (let at = 0; at < last; at += 1) {
    if (words[at] !== view.getInt32(from + 4 * at, true)) return false;
  }
  return words[last] === lowBytes(view.getInt32(to - rest, true), rest);
}
