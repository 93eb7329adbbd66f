import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matrixLeg } from '../../../src/core/workflow/matrix-leg.ts';

describe('matrixLeg', () => {
  it.each([
    ['{"java":"21","os":"ubuntu"}', 'java-21-os-ubuntu'],
    ['{"os":"ubuntu","java":"21"}', 'java-21-os-ubuntu'],
    ['{"java":21,"debug":true}', 'debug-true-java-21'],
    ['{"os":"ubuntu-24.04"}', 'os-ubuntu-24.04'],
  ])('writes %s as %s', (json, leg) => {
    expect(matrixLeg(json)).toBe(leg);
  });

  it.each([[null], [''], [' '], ['null'], ['{}']])('is null without a matrix: %s', (json) => {
    expect(matrixLeg(json)).toBeNull();
  });

  it.each([['[1]'], ['"x"'], ['3'], ['{"a":'], ['${{ toJSON(matrix) }}']])('refuses %s', (json) => {
    expect(() => matrixLeg(json)).toThrow(/^The matrix is ".*"; a JSON object or null is expected/);
  });

  it('tells legs apart that read the same without their other characters', () => {
    const legs = ['a b', 'a/b', 'a+b', 'a-b', '', 'ä'].map((os) => matrixLeg(JSON.stringify({ os })));

    expect(new Set(legs).size).toBe(legs.length);
    expect(legs[0]).toMatch(/^os-a-b-[0-9a-f]{6}$/);
  });

  it('cuts a long leg and keeps it apart from one that starts alike', () => {
    const long = 'x'.repeat(100);

    const [one, other] = [matrixLeg(`{"a":"${long}1"}`), matrixLeg(`{"a":"${long}2"}`)];

    expect(one).toMatch(/^a-x{39}-[0-9a-f]{6}$/);
    expect(one).not.toBe(other);
  });

  it('is short, made of characters for file names, and the same for every order of names, also deep inside', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.dictionary(fc.string(), fc.string()));

    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1 }), (matrix) => {
        const leg = matrixLeg(JSON.stringify(matrix));

        expect(leg).toMatch(/^[A-Za-z0-9._-]{1,48}$/);
        expect(matrixLeg(JSON.stringify(reversed(matrix)))).toBe(leg);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}
