import { isSameJson } from './same-json.ts';
import type { StoreTemplate } from './templates.ts';

/** How an installed template relates to ours. */
export type TemplateState =
  | { readonly kind: 'missing' }
  | { readonly kind: 'same' }
  /** Of our version, and something differs: replicas, retention, or somebody's change. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'older'; readonly version: number | null }
  | { readonly kind: 'newer'; readonly version: number };

/** Compares with the answer of `GET /_index_template/…`; `body`: of the answer, also that of a 404. */
export function compareTemplate({ name, body }: StoreTemplate, answer: unknown): TemplateState {
  const installed = findInstalled(answer, name);
  if (installed === null) return { kind: 'missing' };
  const version = typeof installed['version'] === 'number' ? installed['version'] : null;
  if (version === null || version < body.version) return { kind: 'older', version };
  if (version > body.version) return { kind: 'newer', version };
  // A server may name parts that we leave out; they are empty then.
  const named = Object.fromEntries(Object.keys(body).map((part) => [part, installed[part]]));
  return { kind: isSameJson(body, named) ? 'same' : 'changed' };
}

function findInstalled(answer: unknown, name: string): Record<string, unknown> | null {
  if (!isObject(answer) || !Array.isArray(answer['index_templates'])) return null;
  for (const entry of answer['index_templates'] as unknown[]) {
    if (isObject(entry) && entry['name'] === name && isObject(entry['index_template'])) return entry['index_template'];
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
