import * as z from 'zod';
import { parseJsonPath } from '../../core/ready/json-path.ts';
import { parseHostRule } from '../host-rule.ts';
import { parseTargetUrl } from '../target-url.ts';
import { block, filled, line, list, oneOf, duration } from './scalars.ts';

const expectedHost = 'a host such as shop.example.com, *.example.com or 127.0.0.1:8080';
const host = filled(expectedHost).refine((text) => parseHostRule(text) !== null, { error: expectedHost });

const readySchema = block({
  url: filled('a path such as /version or an http or https address').meta({
    title: 'address',
    description:
      'What is asked: a path on the host of `target.url`, or an address whose host is a listed one. `/version` begins at the root, `version` below the path of `target.url`. Without credentials, query and fragment.',
    examples: ['/version'],
  }),
  json: filled('a JSON path such as $.sha or $.builds[0].sha')
    .refine((text) => parseJsonPath(text) !== null, { error: 'a JSON path such as $.sha or $.builds[0].sha' })
    .optional()
    .meta({
      title: 'JSON path',
      description:
        'Where the JSON of the answer names the build: keys and indices from the root. Without it the status 200 is enough.',
      examples: ['$.sha'],
    }),
  equals: z
    .union([line('build, or a text, a number, true or false'), z.number(), z.boolean()], {
      error: 'build, or a text, a number, true or false',
    })
    .optional()
    .meta({
      title: 'build or text',
      description:
        'What must stand there: `build` is the commit that `build-sha` names, either of the two may be shortened to 7 characters or more; anything else is meant literally. Together with `json`.',
      examples: ['build'],
    }),
  within: duration().default('5m').meta({
    title: 'duration',
    description: 'Longest wait. Nothing is created before the target is ready.',
    examples: ['10m'],
  }),
})
  .optional()
  .meta({
    title: 'block',
    description:
      'What the target must answer before anything is created. It is asked once more after the load: another value then makes the run `invalid`.',
  });

/** `target:`: the system under test. */
export const targetSchema = block({
  url: z
    .string({ error: 'an http or https address such as https://shop.example.com' })
    .refine((text) => parseTargetUrl(text) !== null, {
      error: 'an http or https address such as https://shop.example.com/v1, without credentials, query and fragment,',
    })
    .optional()
    .meta({
      title: 'address',
      description:
        'Address of the system under test. The plan gets it as `targetProtocol`, `targetHost`, `targetPort` and `targetPath`. Its host is one that the load may reach: at its own port if the address names one, else at any.',
      examples: ['https://shop-pr-12.example.com'],
    }),
  hosts: list(
    z.union(
      [
        host,
        block({
          host: host.meta({ title: 'host', description: 'As above.', examples: ['sso.example.com'] }),
          via: oneOf(['any', 'redirect'])
            .default('any')
            .meta({ title: 'any or redirect', description: '`redirect`: only as the target of a redirect.' }),
        }),
      ],
      { error: `${expectedHost}, or a block with host and via,` },
    ),
    'hosts',
  )
    .default([])
    .meta({
      title: 'list of hosts',
      description:
        'Hosts that the load may reach besides that of `url`. `*.` at the start stands for any names before it; without a port any port is meant. The first request elsewhere stops the load.',
      examples: [['shop-pr-12.example.com', '*.cdn.example.com:443', { host: 'sso.example.com', via: 'redirect' }]],
    }),
  environment: filled('a name such as preview')
    .optional()
    .meta({
      title: 'text',
      description: 'Class of the environment. Runs of different classes are not compared; the address may differ.',
      examples: ['preview'],
    }),
  ready: readySchema,
})
  .prefault({})
  .meta({ description: 'The system under test. `${env:NAME}` stands for an environment variable.' });

/** The target of a configuration without faults. */
export type TargetConfig = z.infer<typeof targetSchema>;
