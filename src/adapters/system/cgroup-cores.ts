/** Reads a file of a kernel file system; `null`: it is not there or not readable. */
export type ReadText = (path: string) => string | null;

/**
 * Cores that this process may use: the smallest CPU limit of its cgroup and all cgroups above it, never more than the
 * cores it is scheduled on. Source: `cpu.max` (v2), `cpu.cfs_quota_us` and `cpu.cfs_period_us` (v1).
 */
export function cgroupCores(readText: ReadText, schedulableCores: number): number {
  const membership = (readText('/proc/self/cgroup') ?? '').split('\n');
  let cores = schedulableCores;
  for (const line of membership) {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined) continue;
    const limit = controllers === '' ? limitV2 : controllers.split(',').includes('cpu') ? limitV1 : null;
    if (limit === null) continue;
    for (const folder of selfAndAbove(path)) cores = Math.min(cores, limit(readText, folder) ?? cores);
  }
  return cores;
}

function limitV2(readText: ReadText, folder: string): number | null {
  const [quota, period] = (readText(`/sys/fs/cgroup${folder}/cpu.max`) ?? '').trim().split(' ');
  return ratio(quota, period);
}

function limitV1(readText: ReadText, folder: string): number | null {
  for (const mount of ['/sys/fs/cgroup/cpu', '/sys/fs/cgroup/cpu,cpuacct']) {
    const quota = readText(`${mount}${folder}/cpu.cfs_quota_us`)?.trim();
    const period = readText(`${mount}${folder}/cpu.cfs_period_us`)?.trim();
    const cores = ratio(quota, period);
    if (cores !== null) return cores;
  }
  return null;
}

/** `max` and -1 mean no limit. */
function ratio(quota: string | undefined, period: string | undefined): number | null {
  const cores = Number(quota) / Number(period);
  return Number.isFinite(cores) && cores > 0 ? cores : null;
}

/** Inside a container the path of the host is not mounted; the root then is the container's own cgroup. */
function selfAndAbove(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return [...parts.keys(), parts.length].map((count) =>
    parts
      .slice(0, count)
      .map((part) => `/${part}`)
      .join(''),
  );
}
