import { describe, expect, it } from '@jest/globals';
import { planLoad } from '../../../src/core/jmx/plan-load.ts';
import { element, factsOf, factsOfText, planText, threadGroup } from './plan-text.ts';

const loadOf = (elements: string, properties: Record<string, string> = {}) =>
  planLoad(factsOfText(planText(elements)), properties);

describe('the load of a plan by its own numbers', () => {
  it('adds the users of enabled ordinary groups and takes the largest ramp-up', () => {
    expect(planLoad(factsOf('shop.jmx'), {})).toEqual({ usersPerWorker: 1, rampUpMs: 1000, uncounted: [] });
    expect(loadOf(threadGroup('A', '20', '', '30') + threadGroup('B', '${__P(b,5)}', '', '12.5'))).toEqual({
      usersPerWorker: 25,
      rampUpMs: 30_000,
      uncounted: [],
    });
  });

  it('takes the values of properties before their defaults', () => {
    expect(loadOf(threadGroup('A', '${__P(a,5)}', '', '${__P(r,1)}'), { a: '70', r: '9' })).toEqual({
      usersPerWorker: 70,
      rampUpMs: 9000,
      uncounted: [],
    });
  });

  it('counts a group whose users are not known as one, and names it', () => {
    expect(
      loadOf(
        element('OpenModelThreadGroup', 'Open', { 'OpenModelThreadGroup.schedule': 'rate(1/s)' }) +
          threadGroup('A', '${__Random(1,9)}', '', '${late}'),
      ),
    ).toEqual({ usersPerWorker: 2, rampUpMs: 0, uncounted: ['Open', 'A'] });
  });

  it('reads the numbers of plugin groups', () => {
    expect(planLoad(factsOf('plugin-groups.jmx'), {})).toEqual({
      usersPerWorker: 40 + 100 + 45 + 4,
      // Stepping: 5 s delay, 20 users at once, 8 steps of 10 every 30 s, the last ramped over 5 s.
      rampUpMs: 250_000,
      uncounted: ['Arrivals', 'Free form', 'Open model', 'Of our own'],
    });
  });

  it.each([
    ['', 'the plan has no enabled thread group'],
    [threadGroup('A', '0', ''), 'but none starts a user'],
    [element('SetupThreadGroup', 'S', { 'ThreadGroup.num_threads': '5' }), 'the plan has no enabled thread group'],
  ])('of %j is a fault', (elements, expected) => {
    expect(loadOf(elements)).toEqual({ fault: expect.stringContaining(expected) });
  });
});
