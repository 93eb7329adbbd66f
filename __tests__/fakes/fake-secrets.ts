import { StartError } from '../../src/core/verdict/run-error.ts';
import type { Secrets } from '../../src/ports/secrets.ts';

/** Secrets from a table of references. */
export function fakeSecrets(values: Readonly<Record<string, string>>): Secrets {
  return {
    resolve: (reference) => {
      const value = values[reference];
      if (value !== undefined) return Promise.resolve(value);
      const shown = reference.startsWith('env:') ? reference : `of ${reference.length} characters`;
      return Promise.reject(new StartError(`The secret ${shown} has no value.`));
    },
  };
}
