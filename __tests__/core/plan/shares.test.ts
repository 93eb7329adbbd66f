import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divideUsers } from '../../../src/core/plan/shares.ts';

const workers = fc.integer({ min: 1, max: 40 });
const users = fc.integer({ min: 0, max: 5_000 });
const firstUser = fc.integer({ min: 0, max: 1_000_000 });

describe('shares', () => {
  it('give the remainder to the first workers and number on', () => {
    const shares = divideUsers({ users: 10, firstUser: 5, ratePerSec: null }, 4);

    expect(shares.map((share) => [share.index, share.count, share.firstUser, share.users])).toEqual([
      [0, 4, 5, 3],
      [1, 4, 8, 3],
      [2, 4, 11, 2],
      [3, 4, 13, 2],
    ]);
  });

  it('divide each group for itself, numbered from the first user', () => {
    const shares = divideUsers({ users: { Browse: 5, Checkout: 2 }, firstUser: 1, ratePerSec: null }, 2);

    expect(shares).toMatchObject([
      { users: 4, firstUser: 1, groups: { Browse: { users: 3, firstUser: 1 }, Checkout: { users: 1, firstUser: 1 } } },
      { users: 3, firstUser: 5, groups: { Browse: { users: 2, firstUser: 4 }, Checkout: { users: 1, firstUser: 2 } } },
    ]);
  });

  it('divide the rate as the users', () => {
    const shares = divideUsers({ users: 5, firstUser: 1, ratePerSec: 100 }, 2);

    expect(shares.map((share) => share.ratePerSec)).toEqual([60, 40]);
  });

  it('have no rate where there are no users to divide it by', () => {
    expect(divideUsers({ users: 0, firstUser: 1, ratePerSec: 10 }, 1)[0]?.ratePerSec).toBeNull();
  });

  it('take groups by any name', () => {
    const shares = divideUsers({ users: { constructor: 2, toString: 2 }, firstUser: 1, ratePerSec: null }, 2);

    expect(Object.keys(shares[1]?.groups ?? {})).toEqual(['constructor', 'toString']);
    expect(shares[1]?.users).toBe(2);
  });

  it('sum to the users without gap or overlap, for any numbers', () => {
    fc.assert(
      fc.property(users, firstUser, workers, (total, first, count) => {
        const shares = divideUsers({ users: total, firstUser: first, ratePerSec: null }, count);

        const given = shares.flatMap((share) => Array.from({ length: share.users }, (_, i) => share.firstUser + i));
        expect(given).toEqual(Array.from({ length: total }, (_, i) => first + i));
        const sizes = shares.map((share) => share.users);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keep users, groups and rate of the whole, for any groups', () => {
    const groups = fc.dictionary(fc.constantFrom('Browse', 'Checkout', 'Pay'), fc.integer({ min: 1, max: 500 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(groups, firstUser, workers, (wanted, first, count) => {
        const shares = divideUsers({ users: wanted, firstUser: first, ratePerSec: 7 }, count);

        for (const [name, total] of Object.entries(wanted)) {
          let next = first;
          for (const share of shares) {
            expect(share.groups[name]?.firstUser).toBe(next);
            next += share.groups[name]?.users ?? Number.NaN;
          }
          expect(next).toBe(first + total);
        }
        expect(shares.reduce((sum, share) => sum + (share.ratePerSec ?? 0), 0)).toBeCloseTo(7, 9);
      }),
    );
  });
});
