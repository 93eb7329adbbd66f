import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { sanitize } from '../../core/render/sanitize.ts';

/** What a command writes, line by line. */
export interface CommandOutput {
  /** Waits for the ends of the streams, at most so long, and closes them: a process that escaped may hold them open. */
  finish(withinMs: number): Promise<void>;
  /** The last lines that are not blank. */
  lastLines(): readonly string[];
}

const KEPT_LINES = 5;
// A log that nobody can read helps nobody; what is over is counted.
const MAX_SAID_LINES = 1_000;
const MAX_LINE_CHARS = 4_000;

/** Says each line of these streams as it comes, made safe to show, and keeps the last ones. */
export function commandOutput(streams: readonly Readable[], say: (line: string) => void): CommandOutput {
  const last: string[] = [];
  let count = 0;
  const take = (text: string): void => {
    const line = sanitize(text, { maxChars: MAX_LINE_CHARS }).trimEnd();
    if (line.trim() === '') return;
    count += 1;
    last.push(line);
    if (last.length > KEPT_LINES) last.shift();
    if (count <= MAX_SAID_LINES) say(line);
  };
  const flushes = streams.map((stream) => follow(stream, take));
  return {
    async finish(withinMs) {
      const timeout = AbortSignal.timeout(withinMs);
      await Promise.all(streams.map((stream) => finished(stream, { signal: timeout }).catch(() => undefined)));
      for (const stream of streams) stream.destroy();
      for (const flush of flushes) flush();
      if (count > MAX_SAID_LINES) say(`… and ${count - MAX_SAID_LINES} lines more`);
    },
    lastLines: () => [...last],
  };
}

/** Cuts the stream into lines; the returned function hands over a last one without an end. */
function follow(stream: Readable, take: (line: string) => void): () => void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
    // Nobody needs a line without end, and it must not fill the memory.
    if (rest.length > MAX_LINE_CHARS) {
      take(rest);
      rest = '';
    }
  });
  stream.on('error', () => undefined);
  return () => {
    take(rest);
    rest = '';
  };
}
