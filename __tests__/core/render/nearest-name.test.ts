import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../../src/core/render/nearest-name.ts';

describe('the name that was probably meant', () => {
  it.each([
    ['durration', 'duration'],
    ['raet', 'rate'],
    ['rampup', 'rampUp'],
    ['ramp-up', 'rampUp'],
    ['usres', 'users'],
    ['plam', 'plan'],
    ['cat', null],
    ['colour', null],
  ])('for %s is %s', (given, meant) => {
    expect(nearestName(given, ['users', 'rate', 'rampUp', 'duration', 'plan'])).toBe(meant);
  });

  it('is the nearest of several', () => {
    expect(nearestName('usera', ['uses', 'user', 'users'])).toBe('user');
  });
});
