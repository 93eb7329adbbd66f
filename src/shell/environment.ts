/** The environment as a shell hands it inwards. */
export type Environment = Readonly<Record<string, string | undefined>>;
