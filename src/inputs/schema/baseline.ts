import * as z from 'zod';
import { nearestName } from '../../core/render/nearest-name.ts';
import { partNames } from '../../core/scenario/scenario-parts.ts';
import { block, filled, list, oneOf, whole } from './scalars.ts';

/** `baseline:`: with which earlier runs a build is compared. */
export const baselineSchema = block({
  branch: filled('the name of a branch').default('main').meta({
    title: 'branch',
    description: 'Runs of this branch are the baseline: those of commits that the build descends from, else the newest.',
    examples: ['develop'],
  }),
  runs: whole(1, 20).default(10).meta({
    title: 'whole number',
    description: 'Number of runs to compare with, at most; the newest.',
    examples: [5],
  }),
  confirm: oneOf(['auto', 'never'])
    .default('auto')
    .meta({
      title: 'auto or never',
      description: '`auto`: a suspicious comparison is decided by a second load with new workers. `never`: by the first alone.',
      examples: ['never'],
    }),
  key: filled('a text').optional().meta({
    title: 'text',
    description: 'Replaces the scenario: runs with the same text are comparable, whatever else differs.',
    examples: ['checkout-v2'],
  }),
});

const part = z.enum(partNames, {
  error: ({ input }) => {
    const near = typeof input === 'string' ? nearestName(input, partNames) : null;
    return near === null ? `one of ${partNames.join(', ')}` : `a part of the scenario (did you mean ${near}?)`;
  },
});

/** `comparability:`: what may differ between runs that are compared. */
export const comparabilitySchema = block({
  ignore: list(part, 'parts of the scenario')
    .default([])
    .meta({
      title: 'list of parts',
      description: `Parts of the scenario that do not keep runs from being compared, and about which nothing is said: ${partNames.map((name) => `\`${name}\``).join(', ')}.`,
      examples: [['cpuModel', 'javaVersion']],
    }),
})
  .prefault({})
  .meta({ description: 'What may differ between runs that are compared.' });
