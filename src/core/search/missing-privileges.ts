import type { ElasticsearchRole } from './roles.ts';

/** The question of `POST /_security/user/_has_privileges` for a role. */
export function privilegesQuestion(role: ElasticsearchRole): object {
  return { cluster: role.cluster, index: role.indices };
}

/** What its answer denies, such as `monitor on the cluster` or `read on loadtest-runs`. */
export function missingPrivileges(answer: unknown): readonly string[] {
  const { cluster, index } = object(answer);
  const ofCluster = denied(cluster).map((privilege) => `${privilege} on the cluster`);
  const ofIndices = Object.entries(object(index)).flatMap(([name, privileges]) =>
    denied(privileges).map((privilege) => `${privilege} on ${name}`),
  );
  return [...ofCluster, ...ofIndices];
}

/** What its answer grants on one index pattern. */
export function grantedPrivileges(answer: unknown, pattern: string): readonly string[] {
  const privileges = object(object(object(answer)['index'])[pattern]);
  return Object.entries(privileges).flatMap(([privilege, isGranted]) => (isGranted === true ? [privilege] : []));
}

function denied(privileges: unknown): readonly string[] {
  return Object.entries(object(privileges)).flatMap(([privilege, isGranted]) =>
    isGranted === false ? [privilege] : [],
  );
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
