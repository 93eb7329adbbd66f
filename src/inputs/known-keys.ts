import { configSchema } from './config-schema.ts';
import type { JsonSchema } from './config-schema.ts';
import type { ConfigPath } from './tree/node.ts';

/** The keys that a block at this path may have, from the schema itself; empty where keys are free. */
export function knownKeys(path: ConfigPath): readonly string[] {
  let schemas: readonly JsonSchema[] = [configSchema()];
  for (const step of path) schemas = schemas.flatMap((schema) => below(schema, step));
  return schemas.flatMap(variants).flatMap((schema) => Object.keys(schema.properties ?? {}));
}

function below(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  return variants(schema).flatMap((variant) => {
    if (typeof step === 'number') return variant.items === undefined ? [] : [variant.items];
    const next = Object.entries(variant.properties ?? {}).find(([key]) => key === step)?.[1];
    return next === undefined ? [] : [next];
  });
}

function variants(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(variants);
}
