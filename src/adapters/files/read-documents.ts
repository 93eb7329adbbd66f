import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Documents in one page. */
const PAGE = 1_000;

/** The documents of a file with one per line, in pages; none when there is no such file. Throws with the line that is no object. */
export async function* readDocuments(file: string, signal: AbortSignal): AsyncGenerator<readonly object[]> {
  let page: object[] = [];
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, { signal }), crlfDelay: Infinity })) {
      line += 1;
      if (text === '') continue;
      page.push(parseDocument(text, `${file}:${line}`));
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (page.length > 0) yield page;
}

function parseDocument(text: string, place: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // The sentence below says it.
  }
  throw new Error(
    `${place} is no document: a JSON object is expected, ${JSON.stringify(text.slice(0, 60))} stands there.`,
  );
}
