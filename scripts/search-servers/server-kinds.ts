/** The two servers that speak the bulk and search API we use. */
export type SearchServerKind = 'elasticsearch' | 'opensearch';
/** `plain`: http, nobody is asked who he is. `tls`: https with a CA of its own, users, roles and, on Elasticsearch, API keys. */
export type SearchServerSecurity = 'plain' | 'tls';

export const searchServerKinds = ['elasticsearch', 'opensearch'] as const satisfies readonly SearchServerKind[];

/** The versions of Maven Central that are started: exact, since resolving a range there takes minutes. */
export const searchServerVersions: Readonly<Record<SearchServerKind, string>> = {
  elasticsearch: '8.19.16',
  opensearch: '2.19.4',
};

/** As a reader knows it. */
export const searchServerNames: Readonly<Record<SearchServerKind, string>> = {
  elasticsearch: 'Elasticsearch',
  opensearch: 'OpenSearch',
};
