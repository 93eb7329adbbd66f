import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { RawAnswer } from './search-client.ts';

/** The whole body: JSON where it is JSON, else text; `null`: empty. Rejects when it breaks off, and at the signal. */
export async function readAnswerBody(
  body: Readable,
  headers: RawAnswer['headers'],
  signal: AbortSignal,
): Promise<unknown> {
  const isZipped = /gzip/i.test(headers['content-encoding'] ?? '');
  const read = (chunks: AsyncIterable<Buffer>): Promise<string> => text(chunks as never);
  const whole = isZipped
    ? await pipeline(body, createGunzip(), read, { signal })
    : await pipeline(body, read, { signal });
  if (whole === '') return null;
  if (!/json/i.test(headers['content-type'] ?? '')) return whole;
  try {
    return JSON.parse(whole) as unknown;
  } catch {
    return whole;
  }
}
