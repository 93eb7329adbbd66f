/** Names under which connections to search servers are given, the secret ones among them. */
export const connectionNames: readonly string[] = [...namesOf('elasticsearch', true), ...namesOf('opensearch', false)];

/** Those whose values must never be seen. */
export const secretNames: readonly string[] = connectionNames.filter((name) =>
  /-(?:api-key|password|bearer-token)$/.test(name),
);

/** OpenSearch has no API keys. */
function namesOf(kind: string, hasApiKeys: boolean): readonly string[] {
  const credentials = [...(hasApiKeys ? ['api-key'] : []), 'username', 'password', 'bearer-token'];
  const words = ['url', ...credentials, 'ca-file', ...credentials.map((word) => `worker-${word}`)];
  return words.map((word) => `${kind}-${word}`);
}
