import { distPart } from './dist-part.ts';
import { importsPart } from './imports-part.ts';
import type { Part } from './part.ts';
import { toolPart } from './tool-part.ts';
import { workflowsPart } from './workflows-part.ts';

/** What `npm run check` looks at; the slow parts first, so that two at a time end together. */
export const parts: readonly Part[] = [
  toolPart('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  distPart,
  toolPart('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  toolPart('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  importsPart,
  workflowsPart,
  toolPart('dead code', 'node_modules/knip/bin/knip.js'),
  toolPart('schema', 'scripts/generate-schema.ts', '--check'),
  toolPart('docs', 'scripts/generate-docs.ts', '--check'),
  toolPart('dashboards', 'scripts/generate-dashboards.ts', '--check'),
];
