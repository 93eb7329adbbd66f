/** What one worker generates. Shares have no gap and no overlap; the remainder goes to the first workers. */
export interface Share {
  readonly index: number;
  readonly count: number;
  /** Users of this worker, over all its groups. */
  readonly users: number;
  readonly firstUser: number;
  /** Per thread group, only with `groups`. */
  readonly groups: Readonly<Record<string, { readonly users: number; readonly firstUser: number }>>;
  readonly ratePerSec: number | null;
}

/** What is divided: users in one number, or per thread group, and a rate for all of them. */
export interface WholeLoad {
  readonly users: number | Readonly<Record<string, number>>;
  /** Number of the first user of the fleet, and of each group. */
  readonly firstUser: number;
  readonly ratePerSec: number | null;
}

/**
 * Divides a load between `workers` (at least 1), one share per worker by index.
 * Each group is divided for itself and numbers its users from `firstUser`, so that a group finds its own rows whatever other groups there are.
 * The rate goes to the workers in proportion to their users: each user sends at the same pace on every worker.
 */
export function divideUsers(whole: WholeLoad, workers: number): readonly Share[] {
  const groups = typeof whole.users === 'number' ? [] : Object.entries(whole.users);
  const total = typeof whole.users === 'number' ? whole.users : groups.reduce((sum, [, users]) => sum + users, 0);
  const shares: Share[] = [];
  let firstUser = whole.firstUser;
  for (let index = 0; index < workers; index += 1) {
    const own = groups.map(([name, users]) => [name, part(users, index, workers, whole.firstUser)] as const);
    const users =
      typeof whole.users === 'number'
        ? part(whole.users, index, workers, 0).users
        : own.reduce((sum, [, group]) => sum + group.users, 0);
    const ratePerSec = whole.ratePerSec === null || total === 0 ? null : (whole.ratePerSec * users) / total;
    shares.push({ index, count: workers, users, firstUser, groups: Object.fromEntries(own), ratePerSec });
    firstUser += users;
  }
  return shares;
}

/** Part `index` of `users` cut into `count` parts whose sizes differ by at most 1, the larger ones first. */
function part(users: number, index: number, count: number, firstUser: number): { users: number; firstUser: number } {
  const least = Math.floor(users / count);
  const larger = users % count;
  return { users: least + (index < larger ? 1 : 0), firstUser: firstUser + index * least + Math.min(index, larger) };
}
