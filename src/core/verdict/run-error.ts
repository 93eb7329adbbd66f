/** The user's input is wrong: exit 2. `faults` are whole sentences, all at once. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Nothing could be started, or a deadline passed before the load: exit 3. `hint` says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly hint: string | null;
  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint ?? null;
  }
}
