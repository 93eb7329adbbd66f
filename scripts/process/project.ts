import { join, resolve } from 'node:path';

/** The root of the clone. */
export const projectDir = resolve(import.meta.dirname, '../..');

/** Absolute path of something in the clone. */
export function inProject(...parts: readonly string[]): string {
  return join(projectDir, ...parts);
}
