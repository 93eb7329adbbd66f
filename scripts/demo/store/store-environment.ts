import type { SearchConnection, SearchCredentials } from '../../../src/core/search/search-connection.ts';

/** The variables by which the command line reaches a store; without `worker`, workers use the controller's credentials. */
export function storeEnvironment(
  controller: SearchConnection,
  { caFile, worker }: { readonly caFile?: string | undefined; readonly worker?: SearchConnection },
): Readonly<Record<string, string>> {
  const prefix = controller.kind.toUpperCase();
  return {
    [`${prefix}_URL`]: controller.url,
    ...(caFile === undefined ? {} : { [`${prefix}_CA_FILE`]: caFile }),
    ...variablesOf(prefix, controller.credentials),
    ...(worker === undefined ? {} : variablesOf(`${prefix}_WORKER`, worker.credentials)),
  };
}

function variablesOf(prefix: string, credentials: SearchCredentials): Record<string, string> {
  switch (credentials.kind) {
    case 'none':
      return {};
    case 'api-key':
      return { [`${prefix}_API_KEY`]: credentials.apiKey };
    case 'basic':
      return { [`${prefix}_USERNAME`]: credentials.username, [`${prefix}_PASSWORD`]: credentials.password };
    case 'bearer':
      return { [`${prefix}_BEARER_TOKEN`]: credentials.token };
  }
}
