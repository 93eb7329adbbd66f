import { createReadStream } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SearchServer } from '../../../src/adapters/search/search-server.ts';
import { type IndexKind, indexPattern } from '../../../src/core/search/index-names.ts';

/** Documents of one kind, in the store and in the folders of the runs. */
export interface StreamCount {
  readonly kind: IndexKind;
  readonly inStore: number;
  readonly inFolder: number;
}

/** How many documents of each kind there are in both stores. `server`: with credentials that may read. */
export async function countDocuments(
  server: SearchServer,
  { index, resultsDir }: { readonly index: string; readonly resultsDir: string },
  signal: AbortSignal,
): Promise<readonly StreamCount[]> {
  await ask(server, 'POST', `/${index}-*/_refresh`, signal);
  const counts: StreamCount[] = [];
  for (const kind of ['windows', 'summaries', 'annotations'] as const) {
    const { count } = await ask(server, 'GET', `/${indexPattern(index, kind)}/_count`, signal);
    counts.push({ kind, inStore: Number(count), inFolder: await linesOf(resultsDir, `${kind}.ndjson`) });
  }
  const { count } = await ask(server, 'GET', `/${indexPattern(index, 'runs')}/_count?q=kind:run`, signal);
  const records = await Array.fromAsync(glob(join(resultsDir, 'runs', '*', 'run.json')));
  return [...counts, { kind: 'runs', inStore: Number(count), inFolder: records.length }];
}

async function ask(
  server: SearchServer,
  method: 'GET' | 'POST',
  path: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const [name = '', search] = path.split('?');
  const query = search === undefined ? {} : { query: Object.fromEntries(new URLSearchParams(search)) };
  const { status, body } = await server.send({ method, path: name, ...query, timeoutMs: 30_000 }, signal);
  if (status !== 200) throw new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(body)}`);
  return body as Readonly<Record<string, unknown>>;
}

async function linesOf(resultsDir: string, name: string): Promise<number> {
  let lines = 0;
  for await (const file of glob(join(resultsDir, 'runs', '*', name))) {
    for await (const line of createInterface({ input: createReadStream(file) })) if (line !== '') lines += 1;
  }
  return lines;
}
