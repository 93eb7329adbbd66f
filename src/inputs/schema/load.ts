import * as z from 'zod';
import { propertyWords } from '../../core/plan/properties.ts';
import { block, filled, form, named, whole, wholeSeconds, duration } from './scalars.ts';

const words = [...propertyWords, 'users.<group>', 'firstUser.<group>'].map((word) => `\`${word}\``).join(', ');
const expectedUsers = 'a whole number from 1, or from-plan,';

/** `load:`: how much, for how long. */
export const loadSchema = block({
  users: z
    .union([whole(1), z.literal('from-plan')], { error: expectedUsers })
    .optional()
    .meta({
      title: 'whole number or from-plan',
      description:
        'Users over the whole fleet, at least one per worker. `from-plan` takes the numbers of the plan itself, on each worker. Either this or `groups`.',
      examples: [400],
    }),
  groups: named(filled('the name of a thread group'), whole(1), 'thread group names with their users')
    .refine((groups) => Object.keys(groups).length > 0, { error: 'at least one thread group with its users' })
    .optional()
    .meta({
      title: 'users by thread group',
      description:
        'Users over the whole fleet for each thread group. The plan gets `users.<group>` and `firstUser.<group>`, and `users` as their sum. Each group is divided between the workers for itself and numbers its users from `firstUser`.',
      examples: [{ Browse: 300, Checkout: 100 }],
    }),
  rate: form(/^(?=.*[1-9])\d{1,9}(?:\.\d{1,6})?\/(?:s|min)$/, 'a rate above 0 such as 200/s or 6000/min')
    .optional()
    .meta({
      title: 'rate',
      description: 'Requests over the whole fleet; each worker gets a part in proportion to its users.',
      examples: ['200/s'],
    }),
  rampUp: wholeSeconds({ isZeroAllowed: true })
    .optional()
    .meta({
      title: 'duration',
      description:
        'Time in which the users of a worker start, whole seconds. Required, except with `users: from-plan`, where it is the longest of the plan.',
      examples: ['60s'],
    }),
  warmUp: duration().default('0s').meta({
    title: 'duration',
    description: 'Time after the ramp-up that is not judged yet.',
    examples: ['60s'],
  }),
  duration: wholeSeconds({ isZeroAllowed: false }).meta({
    title: 'duration',
    description: 'From start to stop, whole seconds; ramp-up, warm-up and stagger are included.',
    examples: ['6m'],
  }),
  stagger: wholeSeconds({ isZeroAllowed: true }).default('0s').meta({
    title: 'duration',
    description: 'Time between the starts of two workers, whole seconds.',
    examples: ['30s'],
  }),
  firstUser: whole(0).default(1).meta({
    title: 'whole number',
    description: 'Number of the first user; each worker goes on where the one before it ends.',
    examples: [1],
  }),
  names: named(filled('one of our words'), filled('the name of a JMeter property'), 'our words with property names')
    .default({})
    .meta({
      title: 'property names by word',
      description:
        `The properties that the plan reads, where they are not named like our words: ${words}.`,
      examples: [{ users: 'threads', duration: 'test_s' }],
    }),
}).meta({ description: 'How much load, and for how long.' });
