/** The only way to the user's files. Paths absolute. */
export interface Workspace {
  /** `null`: there is no such file. Throws when it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** Files that match the pattern below `dir`, absolute, sorted. A pattern may be absolute or start with `../`. */
  glob(dir: string, pattern: string): Promise<readonly string[]>;
}
