import * as z from 'zod';
import { block, filled, flag, list, oneOf } from './scalars.ts';

const check = filled('a check such as p95(response_time) < 500ms');

/** `checks:`: what must hold. */
export const checksSchema = list(
  z.union(
    [
      check,
      block({
        check: check.meta({
          title: 'check',
          description: 'The check. One that contains `{}` must be quoted here.',
          examples: ['error_rate < 20% for 30s'],
        }),
        abort: flag().default(false).meta({
          title: 'true or false',
          description: 'Stops the load when the check does not hold.',
          examples: [true],
        }),
        severity: oneOf(['error', 'warning']).default('error').meta({
          title: 'error or warning',
          description: '`warning`: shown, never decides.',
        }),
        during: oneOf(['steady', 'all']).optional().meta({
          title: 'steady or all',
          description: 'Judged in the steady window alone (default), or from the start (default with `for` or `abort`).',
        }),
      }),
    ],
    { error: 'a check such as p95(response_time) < 500ms, or a block with check, abort, severity and during,' },
  ),
  'checks',
)
  .default([])
  .meta({
    title: 'list of checks',
    description: 'What must hold, each as text or as a block. At least one, or `baseline`: else a run could not fail.',
    examples: [['p95(response_time) < 500ms', { check: 'error_rate < 20% for 30s', abort: true }]],
  });

/** `builtIn:`: checks that every load has. */
export const builtInSchema = block({
  'abort-on-errors': oneOf(['on', 'off']).default('on').meta({
    title: 'on or off',
    description:
      'Stops the load when the error rate is 90 % or more for 60 s (or a third of a shorter load); judged once more over the steady window.',
    examples: ['off'],
  }),
  stalled: oneOf(['on', 'off']).default('on').meta({
    title: 'on or off',
    description: 'Stops the load when users are active and no row comes for 10 s or 5 windows, whichever is longer.',
    examples: ['off'],
  }),
})
  .prefault({})
  .meta({ description: 'Checks that every load has, each unless it is switched off by name.' });
