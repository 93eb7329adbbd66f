import { baselineMutants } from './baseline-mutants.ts';
import { comparisonMutants } from './comparison-mutants.ts';
import { measurementMutants } from './measurement-mutants.ts';
import { reportMutants } from './report-mutants.ts';
import { stoppingMutants } from './stopping-mutants.ts';
import { storeMutants } from './store-mutants.ts';
import { toolMutants } from './tool-mutants.ts';
import { verdictMutants } from './verdict-mutants.ts';
import type { Mutant } from './mutant.ts';

/** Every mistake that a test must notice. */
export const mutants: readonly Mutant[] = [
  ...measurementMutants,
  ...verdictMutants,
  ...stoppingMutants,
  ...comparisonMutants,
  ...baselineMutants,
  ...reportMutants,
  ...storeMutants,
  ...toolMutants,
];
