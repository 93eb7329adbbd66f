import { gzipSync } from 'node:zlib';
import { failedItem, mergeBulk, splitBulk } from './bulk-items.ts';
import { chance } from './chance.ts';
import type { Fault } from './fault.ts';
import { textOf, type UpstreamAnswer, type UpstreamConnection, type UpstreamRequest } from './upstream.ts';

export interface FailedItems {
  readonly answer: UpstreamAnswer;
  readonly failed: number;
}

/** Lets a share of the items fail under HTTP 200; the server sees the others. An answer that is no 200 is passed on. */
export async function failItems(
  fault: Extract<Fault, { kind: 'items' }>,
  request: UpstreamRequest,
  upstream: UpstreamConnection,
  dice: { readonly seed: number; readonly n: number },
): Promise<FailedItems> {
  const { status = 429, type = 'es_rejected_execution_exception' } = fault;
  const items = splitBulk(textOf(request.body, request.headers['content-encoding']), indexIn(request.target));
  const failures = items.map((item, at) =>
    chance(dice.seed, dice.n, at) < fault.share ? failedItem(item, status, type) : null,
  );
  const rest = items.filter((_, at) => failures[at] === null);
  const answer = await askWithout(request, rest.map((item) => item.text).join(''), upstream);
  if (answer.status !== 200) return { answer, failed: 0 };
  const said = rest.length === 0 ? null : textOf(answer.body, answer.headers['content-encoding']);
  const merged = Buffer.from(mergeBulk(said, failures));
  const failed = items.length - rest.length;
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== 'content-encoding'));
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'])))
    return { answer: { status: 200, headers, body: merged }, failed };
  return {
    answer: { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(merged) },
    failed,
  };
}

/** With no item left, the server is asked for its name only: clients look for its product in the headers of each answer. */
async function askWithout(
  request: UpstreamRequest,
  body: string,
  upstream: UpstreamConnection,
): Promise<UpstreamAnswer> {
  const { 'content-type': type, ...others } = request.headers;
  const headers = { ...others, 'content-encoding': undefined };
  if (body === '') return upstream.ask({ method: 'GET', target: '/', headers, body: Buffer.alloc(0) });
  return upstream.ask({ ...request, headers: { ...headers, 'content-type': type }, body: Buffer.from(body) });
}

function indexIn(target: string): string | null {
  const index = /^\/([^/?]+)\/_bulk/.exec(target)?.[1];
  return index === undefined ? null : decodeURIComponent(index);
}
