import { fileURLToPath } from 'node:url';

/** The root of the clone, whatever the current folder is. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
