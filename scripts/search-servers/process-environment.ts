import type { Environment } from '../../src/adapters/jmeter/environment.ts';

/** The environment of this process, as the adapters take it. */
export const processEnvironment: Environment = {
  names: Object.keys(process.env),
  get: (name) => process.env[name],
};
