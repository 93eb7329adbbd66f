interface Entry {
  readonly hash: number;
  readonly bytes: Uint8Array;
  readonly text: string;
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

  /** The text of bytes [from, to). `hash` is `hashBytes` of the same bytes. */
  text(bytes: Buffer, from: number, to: number, hash: number): string {
    let entry = this.buckets[mixed(hash) & (this.buckets.length - 1)];
    while (entry !== undefined) {
      if (entry.hash === hash && holds(entry.bytes, bytes, from, to)) return entry.text;
      entry = entry.next;
    }
    return this.keep(bytes, from, to, hash);
  }

  private keep(bytes: Buffer, from: number, to: number, hash: number): string {
    const text = bytes.toString('utf8', from, to);
    if (this.size >= this.limit) return text;
    if (this.size >= this.buckets.length) this.grow();
    const at = mixed(hash) & (this.buckets.length - 1);
    this.buckets[at] = { hash, bytes: Uint8Array.prototype.slice.call(bytes, from, to), text, next: this.buckets[at] };
    this.size += 1;
    return text;
  }

  private grow(): void {
    const old = this.buckets;
    this.buckets = new Array<Entry | undefined>(old.length * 2).fill(undefined);
    for (const head of old) {
      for (let entry = head; entry !== undefined;) {
        const { next } = entry;
        const at = mixed(entry.hash) & (this.buckets.length - 1);
        entry.next = this.buckets[at];
        this.buckets[at] = entry;
        entry = next;
      }
    }
  }
}

/** The hash of no bytes. */
export const HASH_SEED = 0;

/** The hash of some bytes and one more: a rotation and an exclusive or, the shortest chain that still lets every byte count. */
export function nextHash(hash: number, byte: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ byte;
}

/** Hash of bytes [from, to). */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at += 1) hash = nextHash(hash, bytes[at] ?? 0);
  return hash;
}

/** Spreads the hash over all bits, the lowest of which choose the bucket. */
function mixed(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

function holds(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (known.length !== length) return false;
  for (let at = 0; at < length; at += 1) {
    if (known[at] !== bytes[from + at]) return false;
  }
  return true;
}
