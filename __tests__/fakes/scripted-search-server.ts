import type { SearchAnswer, SearchRequest, SearchServer } from '../../src/adapters/search/search-server.ts';

/** What one bulk request meets. `doc` is called with the id of each document; `undefined`: the server stores it. */
export type Fault =
  | { readonly kind: 'none' }
  /** No document is looked at. */
  | { readonly kind: 'answer'; readonly status: number; readonly body?: unknown }
  | { readonly kind: 'throw'; readonly error: Error }
  /** All is done, and nobody hears of it. */
  | { readonly kind: 'throw-after'; readonly error: Error }
  | { readonly kind: 'items'; readonly statusOf: (id: string) => number | undefined }
  /** 413 for larger bodies. */
  | { readonly kind: 'too-large'; readonly overBytes: number }
  /** No answer until the request is aborted. */
  | { readonly kind: 'hang' };

/** Keeps documents as a search server does, and fails as it is told. */
export interface ScriptedSearchServer extends SearchServer {
  /** id → text. */
  readonly documents: ReadonlyMap<string, string>;
  /** The ids of each bulk request so far. */
  readonly requests: readonly (readonly string[])[];
  /** Sizes of their bodies. */
  readonly sizes: readonly number[];
  /** Faults of the next requests, in their order. */
  script(...faults: readonly Fault[]): void;
  /** Documents that every request finds faulty. */
  refuse(isFaulty: (id: string) => boolean): void;
  /** The fault of every request that is not scripted. */
  always(fault: Fault): void;
}

export function scriptedSearchServer(): ScriptedSearchServer {
  const documents = new Map<string, string>();
  const requests: string[][] = [];
  const sizes: number[] = [];
  const scripted: Fault[] = [];
  let usual: Fault = { kind: 'none' };
  let isFaulty: (id: string) => boolean = () => false;
  const take = (ndjson: string, statusOf: (id: string) => number | undefined): SearchAnswer => {
    const items = operations(ndjson).map(({ op, id, text }) => {
      const failed = isFaulty(id) ? 400 : statusOf(id);
      if (failed !== undefined)
        return { [op]: { _id: id, status: failed, error: { type: 'told', reason: 'to fail' } } };
      const isThere = documents.has(id);
      if (!isThere || op === 'index') documents.set(id, text);
      return { [op]: { _id: id, status: isThere ? (op === 'index' ? 200 : 409) : 201 } };
    });
    return { status: 200, body: { items } };
  };
  return {
    ...{ kind: 'elasticsearch', url: 'http://store.test:9200', documents, requests, sizes },
    script: (...faults) => void scripted.push(...faults),
    refuse: (isIt) => {
      isFaulty = isIt;
    },
    always: (fault) => {
      usual = fault;
    },
    send: async (request, signal) => {
      const ndjson = linesOf(request);
      requests.push(operations(ndjson).map(({ id }) => id));
      sizes.push(Buffer.byteLength(ndjson));
      const fault = scripted.shift() ?? usual;
      await Promise.resolve();
      switch (fault.kind) {
        case 'none':
          return take(ndjson, () => undefined);
        case 'answer':
          return { status: fault.status, body: fault.body ?? null };
        case 'throw':
          throw fault.error;
        case 'throw-after':
          take(ndjson, () => undefined);
          throw fault.error;
        case 'items':
          return take(ndjson, fault.statusOf);
        case 'too-large':
          return Buffer.byteLength(ndjson) > fault.overBytes
            ? { status: 413, body: null }
            : take(ndjson, () => undefined);
        case 'hang':
          return await untilAborted(signal);
      }
    },
    close: () => Promise.resolve(),
  };
}

function linesOf({ method, path, body }: SearchRequest): string {
  if (
    method !== 'POST' ||
    path !== '/_bulk' ||
    body === undefined ||
    !('ndjson' in body) ||
    typeof body.ndjson !== 'string'
  ) {
    throw new Error(`${method} ${path} is no bulk request.`);
  }
  return body.ndjson;
}

function operations(ndjson: string): { op: 'create' | 'index'; id: string; text: string }[] {
  const lines = ndjson.split('\n');
  if (lines.pop() !== '') throw new Error('The bulk request must be terminated by a newline.');
  return Array.from({ length: lines.length / 2 }, (_, place) => {
    const action = JSON.parse(lines[2 * place] ?? '') as Record<string, { _id: string }>;
    const op = 'create' in action ? 'create' : 'index';
    return { op, id: action[op]?._id ?? '', text: lines[2 * place + 1] ?? '' };
  });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}
