import { join } from 'node:path';

/** The bundled command line, relative to the project; LOADTEST_DIST names another folder than dist/, to try what is not built there yet. */
export const cliFile = join(process.env['LOADTEST_DIST'] ?? 'dist', 'cli/index.js');
