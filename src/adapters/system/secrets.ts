import { StartError } from '../../core/verdict/run-error.ts';
import type { Secrets } from '../../ports/secrets.ts';

/** Secrets of the environment: `env:NAME` is the value of NAME. `env` answers `undefined` for a variable that is not set. */
export function environmentSecrets(env: (name: string) => string | undefined): Secrets {
  return {
    resolve: (reference) =>
      new Promise((settle) => {
        settle(valueOf(reference, env));
      }),
  };
}

function valueOf(reference: string, env: (name: string) => string | undefined): string {
  const name = /^env:(?<name>[A-Za-z_][A-Za-z0-9_]*)$/.exec(reference)?.groups?.['name'];
  if (name === undefined) {
    // The reference itself could be a value that stands in the wrong place, so only its length is told.
    throw new StartError(
      `A secret of ${reference.length} characters is no reference; env:NAME is expected, the name of an environment variable.`,
    );
  }
  const value = env(name);
  if (value === undefined || value === '') {
    throw new StartError(`The secret env:${name} has no value: the environment variable ${name} is not set or empty.`, {
      hint: `Set ${name} for this command, or remove the secret from the configuration.`,
    });
  }
  return value;
}
