import * as z from 'zod';
import { configSchema as source } from './schema/config.ts';

/** The part of JSON Schema that our configuration uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** JSON Schema (draft 7, which editors know best) of what a person writes in `loadtest.yml`. */
export function configSchema(): JsonSchema {
  const generated = z.toJSONSchema(source, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // Bounds of the number format itself say nothing to a reader.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { ...generated, title: 'loadtest.yml', description: 'Configuration of a load test.' } as JsonSchema;
}
