import * as z from 'zod';
import { parseHostRule } from '../host-rule.ts';
import { parseTargetUrl } from '../target-url.ts';
import { block, filled, list, oneOf } from './scalars.ts';

const expectedHost = 'a host such as shop.example.com, *.example.com or 127.0.0.1:8080';
const host = filled(expectedHost).refine((text) => parseHostRule(text) !== null, { error: expectedHost });

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
})
  .prefault({})
  .meta({ description: 'The system under test. `${env:NAME}` stands for an environment variable.' });
