import { describe, expect, it } from '@jest/globals';
import { planChange } from '../../../src/core/scenario/plan-changes.ts';

const before = { all: 'a', labels: { Pay: 'p', Browse: 'b' } };

describe('a change of the plan', () => {
  it.each([
    ['the whole of the same plan', null, before, 'same'],
    ['the whole of another plan', null, { ...before, all: 'x' }, 'changed'],
    ['a label in the same plan', 'Pay', before, 'same'],
    ['a label that stayed while the plan changed', 'Pay', { all: 'x', labels: { Pay: 'p' } }, 'same'],
    ['a label that changed', 'Pay', { all: 'x', labels: { Pay: 'y', Browse: 'b' } }, 'changed'],
    ['a label whose name went to another sampler', 'Pay', { all: 'a', labels: { Pay: 'b', Browse: 'p' } }, 'changed'],
    ['a label that the other plan does not have', 'Pay', { all: 'x', labels: {} }, 'changed'],
    ['a label that neither plan names, in the same plan', '/item/:id', before, 'same'],
    ['a label that neither plan names, in another plan', '/item/:id', { ...before, all: 'x' }, 'unknown'],
    ['a label named like a property of every object', 'constructor', { ...before, all: 'x' }, 'unknown'],
    ['a label against a plan that is not known', 'Pay', null, 'unknown'],
    ['the whole against a plan that is not known', null, null, 'unknown'],
  ] as const)('of %s is seen from both sides', (_what, label, after, change) => {
    expect(planChange(label, before, after)).toBe(change);
    expect(planChange(label, after, before)).toBe(change);
  });
});
