import type { Plan } from './plan.ts';

/** A plan before it is judged: it may have no steady window at all. */
export type PlanDraft = Omit<Plan, 'expectedSteady'> & { readonly expectedSteady: Plan['expectedSteady'] | null };
