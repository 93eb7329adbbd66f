/** The two search servers that results can be kept in. */
export type SearchKind = 'elasticsearch' | 'opensearch';

/** What a search server is told about who asks. */
export type SearchCredentials =
  | { readonly kind: 'none' }
  /** Base64 of `id:key`, as Elasticsearch hands it out. */
  | { readonly kind: 'api-key'; readonly apiKey: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** How a search server is reached. Secret as a whole: it is masked, and stands in no record, bundle or log. */
export interface SearchConnection {
  readonly kind: SearchKind;
  /** http or https, without credentials, query and a slash at its end; a path is kept, as behind a gateway. */
  readonly url: string;
  readonly credentials: SearchCredentials;
  /** PEM of the authority that signed the server's certificate; `null`: those that Node trusts. */
  readonly caText: string | null;
  /** The proxy for this address; `null`: none. */
  readonly proxyUrl: string | null;
}

/** What a worker needs to place its windows itself. Handed over in a file that only its user reads. */
export interface WorkerStore {
  readonly v: 1;
  readonly connection: SearchConnection;
  /** Index for the windows of this run, made before the load: workers may create documents and nothing else. */
  readonly windowsIndex: string;
}
