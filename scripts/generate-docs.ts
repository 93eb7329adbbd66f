import { configSchema } from '../src/inputs/config-schema.ts';
import { renderConfiguration } from './render-configuration.ts';
import { writeOrCheck } from './write-or-check.ts';

// Writes docs/configuration.md from the configuration's schema; with --check says whether it is current.
await writeOrCheck({
  file: 'docs/configuration.md',
  content: renderConfiguration(configSchema()),
  command: 'node scripts/generate-docs.ts',
});
