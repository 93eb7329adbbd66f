import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { configSchema } from '../src/inputs/config-schema.ts';
import { inProject } from './process/project.ts';
import { type ActionDocument, renderActionTables } from './render-action-tables.ts';
import { renderConfiguration } from './render-configuration.ts';
import { writeOrCheck } from './write-or-check.ts';

// Writes the references from what they describe; with --check says whether they are current.
const command = 'node scripts/generate-docs.ts';
await writeOrCheck({ file: 'docs/configuration.md', content: renderConfiguration(configSchema()), command });
const action = parse(await readFile(inProject('action.yml'), 'utf8')) as ActionDocument;
await writeOrCheck({ file: 'docs/inputs-and-outputs.md', content: renderActionTables(action), command });
