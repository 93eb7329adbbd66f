import type { SearchKind } from '../core/search/search-connection.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { readSearchConnection } from '../inputs/search-connection.ts';
import type { FoundConfig, FoundStore } from '../wiring/doctor-options.ts';
import type { Environment } from './environment.ts';
import { environmentSource } from './store-connection.ts';

const KINDS: readonly SearchKind[] = ['elasticsearch', 'opensearch'];

/** Of a store that only the environment names. */
const DEFAULT_INDEX = 'loadtest';

/** The search servers that the configuration names, or whose address the environment has. Throws nothing. */
export async function findStores(config: FoundConfig, env: Environment): Promise<readonly FoundStore[]> {
  const results = config.kind === 'read' ? config.spec.results : { kind: 'files' as const };
  const stores = KINDS.map(async (kind): Promise<readonly FoundStore[]> => {
    const isNamed = results.kind === kind;
    const isGiven = (env[`${kind.toUpperCase()}_URL`] ?? '').trim() !== '';
    if (!isNamed && !isGiven) return [];
    return [{ kind, index: isNamed ? results.index : DEFAULT_INDEX, isNeeded: isNamed, found: await read(kind, env) }];
  });
  return (await Promise.all(stores)).flat();
}

async function read(kind: SearchKind, env: Environment): Promise<FoundStore['found']> {
  const source = environmentSource(env);
  try {
    const { connection: controller } = await readSearchConnection(kind, 'controller', source);
    const { connection: worker } = await readSearchConnection(kind, 'worker', source);
    const hasOwn = JSON.stringify(worker.credentials) !== JSON.stringify(controller.credentials);
    return { kind: 'read', controller, worker: hasOwn ? worker : null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'wrong', faults: error.faults };
  }
}
