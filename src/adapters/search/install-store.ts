import { compareMapping } from '../../core/search/compare-mapping.ts';
import { compareTemplate, type TemplateState } from '../../core/search/compare-template.ts';
import { explainConflict } from '../../core/search/explain-conflict.ts';
import { indexFields } from '../../core/search/index-fields.ts';
import { indexKinds, indexPattern, isMonthly, type IndexKind } from '../../core/search/index-names.ts';
import { serverSupport } from '../../core/search/server-support.ts';
import type { InstalledStore } from '../../core/search/store-reports.ts';
import { TEMPLATE_VERSION, templatesOf, type StoreTemplate } from '../../core/search/templates.ts';
import { InputError } from '../../core/verdict/run-error.ts';
import { askStore } from './ask-store.ts';
import { identifyServer } from './identify-server.ts';
import { installRetention } from './install-retention.ts';
import { makeIndex } from './prepare-indices.ts';
import { allStoreIndices } from './store-indices.ts';
import type { SearchServer } from './search-server.ts';

/** What is wanted of a store. */
export interface StoreWish {
  /** Beginning of the names of its indices. */
  readonly index: string;
  /** Copies of each index besides the first; left out: one where the server has a second node. */
  readonly replicas?: number;
  /** After how many days results are deleted; left out: never. */
  readonly retentionDays?: number;
}

/**
 * Installs templates, and the indices that are in no month; once more changes nothing. Throws `InputError` where the server's version
 * is not supported, its templates are newer than ours, or an index is in the way; `StartError` where the server refuses.
 */
export async function installStore(
  server: SearchServer,
  wish: StoreWish,
  signal: AbortSignal,
): Promise<InstalledStore> {
  const { index, replicas = null, retentionDays = null } = wish;
  const identity = await identifyServer(server, signal);
  const { level, message } = serverSupport(identity);
  if (level === 'refused') throw new InputError([message ?? '']);
  const before = await askTemplates(server, index, signal);
  refuseNewer(templatesOf({ index, replicas, lifecyclePolicy: null }), before);

  const retention = await installRetention(server, index, retentionDays, signal);
  const lifecyclePolicy = retention.kind === 'policy' && retention.by === 'ILM' ? retention.policy : null;
  const templates = await Promise.all(
    templatesOf({ index, replicas, lifecyclePolicy }).map(async (template) => ({
      name: template.name,
      change: await putTemplate(server, template, before, signal),
    })),
  );
  const extended = await extendMappings(server, index, signal);
  const lasting = indexKinds.filter((kind) => !isMonthly(kind)).map((kind) => indexPattern(index, kind));
  await Promise.all(lasting.map((name) => makeIndex(server, name, signal)));
  return { server: identity, templates, extended, retention };
}

/** The body of the answer about all templates of the store; empty where there are none. */
export async function askTemplates(server: SearchServer, index: string, signal: AbortSignal): Promise<unknown> {
  const path = `/_index_template/${encodeURIComponent(`${index}-*`)}`;
  const doing = `look at the templates of ${index}`;
  return (await askStore(server, { method: 'GET', path, doing, accepted: [404] }, signal)).body;
}

function refuseNewer(ours: readonly StoreTemplate[], answer: unknown): void {
  const faults = ours.flatMap((template) => {
    const state = compareTemplate(template, answer);
    return state.kind === 'newer' ? [newerFault(template.name, state.version)] : [];
  });
  if (faults.length > 0) throw new InputError(faults);
}

function newerFault(name: string, version: number): string {
  return `The template ${name} has version ${version}, and this loadtest-action knows ${TEMPLATE_VERSION}: use the newer loadtest-action that installed it, or another --index.`;
}

async function putTemplate(
  server: SearchServer,
  template: StoreTemplate,
  before: unknown,
  signal: AbortSignal,
): Promise<'made' | 'replaced' | 'unchanged'> {
  const { kind }: TemplateState = compareTemplate(template, before);
  if (kind === 'same') return 'unchanged';
  const path = `/_index_template/${encodeURIComponent(template.name)}`;
  const doing = `install the template ${template.name}`;
  await askStore(server, { method: 'PUT', path, body: template.body, doing }, signal);
  return kind === 'missing' ? 'made' : 'replaced';
}

/** A template shapes new indices alone; those of runs and annotations are made once and for all. */
async function extendMappings(server: SearchServer, index: string, signal: AbortSignal): Promise<readonly string[]> {
  const indices = await allStoreIndices(server, index, signal);
  const faults: string[] = [];
  const behind: { name: string; kind: IndexKind }[] = [];
  for (const [kind, found] of indices) {
    for (const { name, mappings } of found) {
      const { conflicts, missing } = compareMapping(indexFields[kind], mappings);
      if (conflicts.length > 0) faults.push(explainConflict(name, conflicts));
      else if (missing.length > 0) behind.push({ name, kind });
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  await Promise.all(
    behind.map(({ name, kind }) => {
      const path = `/${encodeURIComponent(name)}/_mapping`;
      const body = { dynamic: 'false', properties: indexFields[kind] };
      return askStore(server, { method: 'PUT', path, body, doing: `extend the mapping of ${name}` }, signal);
    }),
  );
  return behind.map(({ name }) => name);
}
