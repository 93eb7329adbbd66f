import { configSchema } from '../src/inputs/config-schema.ts';
import { writeOrCheck } from './write-or-check.ts';

// Writes schema/loadtest.schema.json from the configuration's schema; with --check says whether it is current.
await writeOrCheck({
  file: 'schema/loadtest.schema.json',
  content: `${JSON.stringify(configSchema(), null, 2)}\n`,
  command: 'node scripts/generate-schema.ts',
});
