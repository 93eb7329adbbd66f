import { describe, expect, it } from '@jest/globals';
import { artifactName, isArtifactOf, isArtifactOfAny } from '../../../src/adapters/github/artifact-name.ts';

describe('artifactName', () => {
  it.each([
    ['shop', null, 'loadtest.shop'],
    ['shop', 'java-21', 'loadtest.shop.java-21'],
    ['team/shop: checkout', 'a|b', 'loadtest.team-shop- checkout.a-b'],
    ['"<*?>\\\r\n\u0000', null, 'loadtest.---------'],
    ["it's größer", null, "loadtest.it's größer"],
  ])('makes of %j and leg %j the name %j', (name, leg, expected) => {
    expect(artifactName(name, leg)).toBe(expected);
  });

  it('is recognised with and without a leg, and no other name is', () => {
    expect(['loadtest.shop', 'loadtest.shop.x'].every((name) => isArtifactOf('shop', name))).toBe(true);
    expect(['loadtest.shopping', 'shop', 'loadtest'].some((name) => isArtifactOf('shop', name))).toBe(false);
    expect(['loadtest.a', 'loadtest', 'loadtests.a'].map(isArtifactOfAny)).toEqual([true, false, false]);
  });
});
