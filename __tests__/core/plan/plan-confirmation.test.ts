import { describe, expect, it } from '@jest/globals';
import { makePlan } from '../../../src/core/plan/make-plan.ts';
import { planConfirmation } from '../../../src/core/plan/plan-confirmation.ts';
import { countingRandom, exampleSpec } from './spec-example.ts';

describe('the confirmation of a load', () => {
  it('is the same load on a fleet of its own, counted on', () => {
    const runId = 'checkout-20260115T120000-abc123';
    const plan = makePlan(exampleSpec(), { runId, random: countingRandom(), fromPlan: null });

    const again = planConfirmation(plan);

    expect(again).toEqual({
      ...plan,
      fleetId: `${runId}-f2`,
      loads: [{ id: '2-confirm', purpose: 'confirm' }],
    });
  });
});
