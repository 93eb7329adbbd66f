/** The environment as the shell hands it in; adapters never read their own. */
export interface Environment {
  readonly names: readonly string[];
  get(name: string): string | undefined;
}

/** The named variables that are set, and nothing else. */
export function pickEnvironment(env: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
