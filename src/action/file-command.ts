import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/**
 * Appends one value to a file in which the runner reads commands, such as GITHUB_OUTPUT or GITHUB_STATE; of two values with
 * one name the last stands. One write, so that a reader after our death finds the whole value or none of it. Nothing in the value
 * can end it, because its delimiter is drawn anew. Throws when the file cannot be written.
 */
export function appendFileCommand(file: string, name: string, value: string): void {
  const delimiter = `loadtest_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
