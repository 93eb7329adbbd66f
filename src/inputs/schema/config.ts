import * as z from 'zod';
import { compileSafeRegex } from '../../core/check/safe-regex.ts';
import { isName } from '../../core/plan/ids.ts';
import { baselineSchema, comparabilitySchema } from './baseline.ts';
import { builtInSchema, checksSchema } from './checks.ts';
import { jmeterSchema } from './jmeter.ts';
import { loadSchema } from './load.ts';
import { resultsSchema } from './results.ts';
import { block, duration, filled, flag, line, list, named, oneOf, whole } from './scalars.ts';
import { targetSchema } from './target.ts';

const propertyName = filled('the name of a JMeter property');
const labelPattern = filled('a regular expression over the whole label').refine((text) => compileSafeRegex(text).ok, {
  error: 'a regular expression over the whole label, without back references and look-around,',
});
const secretReference = z
  .string({ error: 'a reference such as env:API_TOKEN' })
  .regex(/^env:[A-Za-z_]\w*$/, { error: 'a reference such as env:API_TOKEN' });

/** The whole configuration: the one source of its types, its faults, its JSON Schema and its reference. */
export const configSchema = block({
  extends: filled('a file')
    .optional()
    .meta({
      title: 'file',
      description:
        'Another configuration on which this one is laid, relative to the file that says it. Blocks merge by key, lists and single values replace. Other paths stay relative to the file that says them.',
      examples: ['../platform/loadtest-defaults.yml'],
    }),
  name: z
    .string({ error: 'a name of at most 30 of a-z, 0-9 and -, a letter first,' })
    .refine(isName, { error: 'a name of at most 30 of a-z, 0-9 and -, a letter first,' })
    .optional()
    .meta({
      title: 'name',
      description:
        'Name of the scenario: begins the id of each run. At most 30 of a-z, 0-9 and -, a letter first. Without it, the name of the plan.',
      examples: ['checkout'],
    }),
  plan: filled('the file of a JMeter plan').meta({
    title: 'file',
    description: 'The JMeter plan.',
    examples: ['load/checkout.jmx'],
  }),
  mode: oneOf(['history'])
    .default('history')
    .meta({ title: 'history', description: 'The experiment: `history` makes one load and judges it.' }),
  properties: named(
    propertyName,
    z.union([line('a text, a number, true or false'), z.number(), z.boolean()], {
      error: 'a text in one line, a number, true or false',
    }),
    'JMeter properties with their values',
  )
    .default({})
    .meta({
      title: 'values by property',
      description: 'JMeter properties for the plan, in one line each. `${env:NAME}` stands for an environment variable.',
      examples: [{ think_time_ms: 500 }],
    }),
  secrets: named(propertyName, secretReference, 'JMeter properties with references')
    .default({})
    .meta({
      title: 'references by property',
      description:
        'JMeter properties whose values must not be written down. `env:NAME` is read when the load starts and stands in no bundle, record or log.',
      examples: [{ api_token: 'env:API_TOKEN' }],
    }),
  files: list(filled('a file or a pattern such as load/fragments/**'), 'files or patterns')
    .default([])
    .meta({
      title: 'list of patterns',
      description: 'Files that the plan needs. They keep their places relative to the plan.',
      examples: [['load/fragments/**', 'load/lib/*.groovy']],
    }),
  data: list(
    block({
      file: filled('a file').meta({ title: 'file', description: 'The data file.', examples: ['load/customers.csv'] }),
      split: oneOf(['lines', 'none'])
        .default('none')
        .meta({
          title: 'lines or none',
          description: '`lines`: its rows are dealt to the workers in turn, a header stays. `none`: each worker has all of it.',
          examples: ['lines'],
        }),
      unique: flag().default(false).meta({
        title: 'true or false',
        description: 'Fewer rows than users are an error. Only with `split: lines`.',
        examples: [true],
      }),
    }),
    'data files',
  )
    .default([])
    .meta({ title: 'list of data files', description: 'Data files of the plan.', examples: [[{ file: 'load/customers.csv', split: 'lines' }]] }),
  jmeter: jmeterSchema,
  load: loadSchema,
  target: targetSchema,
  hooks: block({
    beforeEachLoad: filled('a command line such as ./restore.sh').optional().meta({
      title: 'command line',
      description: 'Runs when all workers are ready and before the load starts. A failure ends the run before the load.',
      examples: ['./restore.sh'],
    }),
    afterEachLoad: filled('a command line such as ./collect.sh').optional().meta({
      title: 'command line',
      description: 'Runs when the results of the load are there, with the workers still ready. A failure is a warning.',
      examples: ['./collect.sh --all'],
    }),
  })
    .prefault({})
    .meta({
      description:
        'Your own commands around each load. Bash runs them in the folder of the file that says them, for at most 5 minutes each and with a small environment: `BUILD` (the commit), `ARM` (`candidate`), `LOAD`, and PATH, HOME and the like. What they leave in the background is ended with them.',
    }),
  provider: block({
    kind: oneOf(['local']).default('local').meta({ title: 'local', description: 'Where workers live: `local`, on this machine.' }),
    workers: whole(1, 1_000).default(1).meta({ title: 'whole number', description: 'Number of workers.', examples: [2] }),
  })
    .prefault({})
    .meta({ description: 'Where the workers live.' }),
  budget: block({
    wall: duration().optional().meta({
      title: 'duration',
      description: 'Longest time that a run may take at worst. A run that could take longer is refused before it starts.',
      examples: ['45m'],
    }),
  })
    .prefault({})
    .meta({ description: 'What a run may cost.' }),
  results: resultsSchema,
  checks: checksSchema,
  builtIn: builtInSchema,
  baseline: baselineSchema.optional().meta({
    description:
      'With which earlier runs a build is compared. `baseline: {}` is enough: unless a check names the baseline, the whole of the load is compared.',
  }),
  comparability: comparabilitySchema,
  record: oneOf(['auto', 'always', 'never'])
    .default('auto')
    .meta({
      title: 'auto, always or never',
      description:
        'Whether later runs are compared with this one. `auto`: where it is a build of `baseline.branch` that nobody started by hand. `always`: by hand and on other branches too. Runs that failed, and those of forks, never are.',
      examples: ['never'],
    }),
  labels: block({
    ignore: list(filled('a pattern such as *-prep'), 'patterns').default([]).meta({
      title: 'list of patterns',
      description: 'Labels that are not counted; `*` stands for any text.',
      examples: [['*-prep']],
    }),
    rename: named(labelPattern, filled('a label'), 'patterns with labels').default({}).meta({
      title: 'labels by pattern',
      description: 'Regular expressions over the whole label, and what such a label is called; the first that fits.',
      examples: [{ '/item/\\d+': '/item/:id' }],
    }),
  })
    .prefault({})
    .meta({ description: 'How labels are named in results.' }),
});

/** A configuration without faults, defaults filled in. */
export type Config = z.infer<typeof configSchema>;
