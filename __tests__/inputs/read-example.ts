import type { RunSpec } from '../../src/core/plan/run-spec.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';
import type { Flags } from '../../src/inputs/flags.ts';
import { readRunSpec } from '../../src/inputs/read-config.ts';

/** What a test may choose; files by absolute path. */
export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly flags?: Flags;
  readonly env?: Readonly<Record<string, string>>;
}

/** A configuration with the least that it needs. */
export const LEAST = `plan: load/checkout.jmx
load: { users: 4, rampUp: 5s, duration: 60s }
checks: [error_rate < 1%]
`;

/** Reads this text as /shop/loadtest.yml. */
export async function read(text: string, given: Given = {}): Promise<RunSpec> {
  const files = new Map(Object.entries({ '/shop/loadtest.yml': text, ...given.files }));
  return readRunSpec({
    configFile: 'loadtest.yml',
    workingDir: '/shop',
    flags: given.flags ?? {},
    env: (name) => (Object.hasOwn(given.env ?? {}, name) ? given.env?.[name] : undefined),
    readText: (path) => Promise.resolve(files.get(path) ?? null),
  });
}

/** The faults of this text, none when it can be read. */
export async function faultsOf(text: string, given: Given = {}): Promise<readonly string[]> {
  try {
    await read(text, given);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults;
  }
}
