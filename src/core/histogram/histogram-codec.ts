import { BUCKET_COUNT } from './bucket.ts';

/** The counted buckets of a histogram: parallel arrays, indices ascending, counts above zero. */
export interface BucketCounts {
  readonly indices: readonly number[];
  readonly counts: readonly number[];
  readonly total: number;
}

/** First byte of every encoded histogram. */
const FORMAT_VERSION = 1;
/** 8 × 7 bits hold every safe integer. */
const MAX_VARINT_BYTES = 8;

/**
 * Returns base64 of: version byte, total, then per counted bucket its distance from the previous index (the first from -1) and its count.
 * All numbers are little-endian base-128 varints. The total makes a text that was cut between two buckets detectable.
 */
export function encodeBuckets(buckets: BucketCounts): string {
  const bytes: number[] = [FORMAT_VERSION];
  pushVarint(bytes, buckets.total);
  let previous = -1;
  for (const [at, index] of buckets.indices.entries()) {
    pushVarint(bytes, index - previous);
    pushVarint(bytes, buckets.counts[at] ?? 0);
    previous = index;
  }
  return Buffer.from(bytes).toString('base64');
}

/** Reads what `encodeBuckets` wrote. Throws an Error with a sentence on any other text. */
export function decodeBuckets(text: string): BucketCounts {
  const bytes = decodeBase64(text);
  const version = bytes[0];
  if (version === undefined) throw malformed('it is empty, a version byte is expected');
  if (version !== FORMAT_VERSION)
    throw malformed(`its format version is ${version}, this program reads ${FORMAT_VERSION}`);
  const reader: Reader = { bytes, at: 1 };
  const total = readVarint(reader);
  const indices: number[] = [];
  const counts: number[] = [];
  let index = -1;
  let sum = 0;
  while (reader.at < bytes.length) {
    const step = readVarint(reader);
    if (step === 0) throw malformed(`bucket ${index} appears twice, indices must ascend`);
    index += step;
    if (index >= BUCKET_COUNT) throw malformed(`it names bucket ${index}, the last one is ${BUCKET_COUNT - 1}`);
    const count = readVarint(reader);
    if (count === 0) throw malformed(`bucket ${index} has a count of zero, only counted buckets are written`);
    sum += count;
    indices.push(index);
    counts.push(count);
  }
  if (sum !== total) throw malformed(`its buckets hold ${sum} values, its total says ${total}`);
  return { indices, counts, total };
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function decodeBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  // Node skips what is not base64, so a text with foreign characters gives too few bytes.
  let padding = 0;
  if (text.endsWith('==')) padding = 2;
  else if (text.endsWith('=')) padding = 1;
  const isComplete = text.length % 4 === 0 && bytes.length === (text.length / 4) * 3 - padding;
  if (!isComplete || text.includes('-') || text.includes('_')) throw malformed('it is not base64');
  return bytes;
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readVarint(reader: Reader): number {
  const { bytes } = reader;
  const first = bytes[reader.at];
  // Nearly all numbers of a window fit one byte.
  if (first !== undefined && first < 128) {
    reader.at += 1;
    return first;
  }
  let value = 0;
  let scale = 1;
  for (let length = 0; length < MAX_VARINT_BYTES; length += 1) {
    const byte = bytes[reader.at];
    if (byte === undefined) throw malformed('it ends in the middle of a number');
    reader.at += 1;
    value += (byte & 127) * scale;
    if (byte < 128) {
      if (!Number.isSafeInteger(value)) break;
      return value;
    }
    scale *= 128;
  }
  throw malformed('one of its numbers is too large');
}

function malformed(what: string): Error {
  return new Error(`The histogram cannot be read: ${what}.`);
}
