import { elasticsearchRole, openSearchRole, storeRoles, type StoreRole } from './roles.ts';
import type { SearchKind } from './search-connection.ts';

const purposes: Readonly<Record<StoreRole, string>> = {
  worker: 'Workers: create documents in the windows index',
  controller: 'The controller: reads and writes its indices, and makes those of a month',
  installer: '`store install` and `store prune`: templates, mappings and retention; not for runs',
};

/** The smallest roles as requests that an administrator can send, as in the console of Kibana or OpenSearch Dashboards. */
export function renderRoles(kind: SearchKind, index: string, roles: readonly StoreRole[] = storeRoles): string {
  const blocks = roles.map((role) => {
    const requests = kind === 'elasticsearch' ? [apiKey(role, index)] : openSearchRequests(role, index);
    return [`# ${purposes[role]} (${inputsOf(kind, role)})`, ...requests].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Where the credentials are given. */
function inputsOf(kind: SearchKind, role: StoreRole): string {
  const before = role === 'worker' ? `${kind}-worker` : kind;
  return kind === 'elasticsearch' ? `${before}-api-key` : `${before}-username, ${before}-password`;
}

function apiKey(role: StoreRole, index: string): string {
  const name = `${index}-${role}`;
  const body = { name, role_descriptors: { [name]: elasticsearchRole(role, index) } };
  return request('POST', '/_security/api_key', body);
}

function openSearchRequests(role: StoreRole, index: string): readonly string[] {
  const name = `${index}-${role}`;
  const path = '/_plugins/_security/api';
  return [
    request('PUT', `${path}/roles/${name}`, openSearchRole(role, index)),
    request('PUT', `${path}/internalusers/${name}`, { password: '<a password of your own>' }),
    request('PUT', `${path}/rolesmapping/${name}`, { users: [name] }),
  ];
}

function request(method: string, path: string, body: object): string {
  return `${method} ${path}\n${JSON.stringify(body, null, 2)}`;
}
