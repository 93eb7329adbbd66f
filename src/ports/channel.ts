/**
 * Where controller and workers meet. Keys are relative to one fleet, see `core/protocol/keys`.
 * Writes are atomic: a reader sees the whole value or none. Every method may be called again after a failure.
 */
export interface Channel {
  /** Stores the bytes. With `ifAbsent` an existing value stays and the answer is `false`. Throws when it cannot write. */
  put(key: string, bytes: Uint8Array, options?: { readonly ifAbsent?: boolean }): Promise<boolean>;
  /** `null`: there is no such key. */
  get(key: string): Promise<Uint8Array | null>;
  /** Keys with the prefix in lexical order, those after `after` only. */
  list(prefix: string, after?: string): Promise<string[]>;
  /** Removes every key with the prefix; none is fine. */
  remove(prefix: string): Promise<void>;
}
