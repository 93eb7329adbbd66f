/** Turns references such as `env:API_TOKEN` into values. */
export interface Secrets {
  /** Throws `StartError` naming the reference, never a value, when there is none. */
  resolve(reference: string): Promise<string>;
}
