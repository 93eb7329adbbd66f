import type { SearchRequest, SearchServer } from '../../../src/adapters/search/search-server.ts';

/** A window of the run that is there already. */
export interface StoredWindow {
  readonly index: string;
  readonly id: string;
}

/** What a worker could do besides its work, tried in turn. */
export interface Probe {
  readonly what: string;
  readonly status: number;
  /** 403: the server knows who asks and refuses. */
  readonly isRefused: boolean;
}

type Attempt = readonly [what: string, request: Pick<SearchRequest, 'method' | 'path' | 'body'>];

/** Tries everything that the credentials of workers must not allow. Nothing of it may change the store. */
export async function probeWorker(
  worker: SearchServer,
  { index, window }: { readonly index: string; readonly window: StoredWindow },
  signal: AbortSignal,
): Promise<readonly Probe[]> {
  const document = `/${window.index}/_doc/${encodeURIComponent(window.id)}`;
  const attempts: readonly Attempt[] = [
    ['search the windows', { method: 'POST', path: `/${window.index}/_search`, body: { size: 1 } }],
    ['read a window', { method: 'GET', path: document }],
    // The security plugin of OpenSearch has one permission for creating and replacing a document.
    ...(worker.kind === 'opensearch' ? [] : [overwrite(document)]),
    ['delete a window', { method: 'DELETE', path: document }],
    ['write a run', { method: 'POST', path: `/${index}-runs/_doc`, body: { run: 'forged' } }],
    ['write an annotation', { method: 'POST', path: `/${index}-annotations/_doc`, body: { text: 'forged' } }],
    ['write elsewhere', { method: 'POST', path: '/elsewhere/_doc', body: { run: 'forged' } }],
    ['make an index', { method: 'PUT', path: `/${index}-windows-2000.01` }],
    ['delete the index', { method: 'DELETE', path: `/${window.index}` }],
    ['read the templates', { method: 'GET', path: '/_index_template' }],
  ];
  const probes: Probe[] = [];
  for (const [what, request] of attempts) {
    const { status } = await worker.send({ ...request, timeoutMs: 10_000 }, signal);
    probes.push({ what, status, isRefused: status === 403 });
  }
  return probes;
}

function overwrite(path: string): Attempt {
  return ['overwrite a window', { method: 'PUT', path, body: { run: 'forged' } }];
}
