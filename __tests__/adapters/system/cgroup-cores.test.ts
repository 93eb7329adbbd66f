import { describe, expect, it } from '@jest/globals';
import { cgroupCores } from '../../../src/adapters/system/cgroup-cores.ts';

const coresOf = (files: Record<string, string>, schedulable = 8): number =>
  cgroupCores((path) => files[path] ?? null, schedulable);

describe('cores of a cgroup', () => {
  it.each([
    ['no cgroup at all', {}, 8],
    ['v2 without a limit', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': 'max 100000\n' }, 8],
    ['v2 limit of a container', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': '150000 100000\n' }, 1.5],
    [
      'v2, the tightest of the groups above',
      {
        '/proc/self/cgroup': '0::/a/b\n',
        '/sys/fs/cgroup/a/cpu.max': '50000 100000',
        '/sys/fs/cgroup/a/b/cpu.max': '200000 100000',
      },
      0.5,
    ],
    [
      'v1 limit',
      {
        '/proc/self/cgroup': '4:memory:/x\n1:cpu,cpuacct:/x\n',
        '/sys/fs/cgroup/cpu/x/cpu.cfs_quota_us': '200000\n',
        '/sys/fs/cgroup/cpu/x/cpu.cfs_period_us': '100000\n',
      },
      2,
    ],
    [
      'v1 without a limit',
      {
        '/proc/self/cgroup': '1:cpu:/\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      },
      8,
    ],
    ['a limit above the machine', { '/proc/self/cgroup': '0::/', '/sys/fs/cgroup/cpu.max': '9000000 100000' }, 8],
  ])('%s', (_name, files, expected) => {
    expect(coresOf(files)).toBe(expected);
  });
});
