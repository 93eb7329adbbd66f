import { closeSync, openSync, writeSync } from 'node:fs';

/** What a generated JTL looks like; everything else is fixed by the seed. */
export interface JtlShape {
  readonly rows: number;
  readonly labels: number;
  readonly seed: number;
}

/** Bytes collected before each write. */
const WRITE_BYTES = 1 << 20;
const HEADER =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n';
const MULTI_LINE = 0.003;
const FAILED = 0.01;

/**
 * Writes a JTL as JMeter 5.6.3 writes it: rows by end time, lognormal times, 1 % failed rows, 0.3 % with a quoted message over several
 * lines. The same shape gives the same bytes. JMeter's own `-g` reads it too. Returns the size in bytes.
 */
export function writeJtl(path: string, shape: JtlShape): number {
  const random = seededRandom(shape.seed);
  const labels = Array.from({ length: shape.labels }, (_unused, at) => labelText(at));
  const file = openSync(path, 'w');
  let text = HEADER;
  let sizeBytes = 0;
  let endMs = 1_760_000_000_000;
  for (let row = 0; row < shape.rows; row += 1) {
    if (row % 3 === 0) endMs += 1;
    text += rowText(random, labels, row, endMs);
    if (text.length > WRITE_BYTES) {
      sizeBytes += writeSync(file, text);
      text = '';
    }
  }
  sizeBytes += writeSync(file, text);
  closeSync(file);
  return sizeBytes;
}

function rowText(random: () => number, labels: readonly string[], row: number, endMs: number): string {
  const label = Math.floor(random() * labels.length);
  const elapsedMs = Math.max(1, Math.round(20 * (label + 1) * Math.exp(0.8 * gaussian(random))));
  const chance = random();
  const outcome = outcomeText(chance, row);
  const users = 50 + (row % 150);
  const bytes = 500 + Math.floor(random() * 9000);
  const latencyMs = Math.floor(elapsedMs * 0.8);
  const url = `https://shop.example.com/item/${label}`;
  const thread = `Thread Group 1-${1 + (row % 200)}`;
  return `${endMs - elapsedMs},${elapsedMs},${labels[label] ?? ''},${outcome.head},${thread},text,${outcome.tail},${bytes},320,${users},${users},${url},${latencyMs},0,${row % 7}\n`;
}

function outcomeText(chance: number, row: number): { readonly head: string; readonly tail: string } {
  if (chance < MULTI_LINE) {
    const message = `"Test failed: text expected to contain /""total"": \\d+/\n\n****** received: ${row}\n{""error"": ""sold out, sorry""}"`;
    return { head: '200,OK', tail: `false,${message}` };
  }
  if (chance < FAILED) return { head: '503,Service Unavailable', tail: 'false,' };
  return { head: '200,OK', tail: 'true,' };
}

function labelText(at: number): string {
  const verbs = ['Home', 'Search', 'Item', 'Basket', 'Pay'];
  return `${verbs[at % verbs.length] ?? ''} ${String(at).padStart(2, '0')}`;
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Numbers in [0, 1) by mulberry32, a small seeded generator in the public domain: good enough for shapes, not for secrets. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
