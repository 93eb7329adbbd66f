import type { ResultsSpec } from '../core/plan/run-spec.ts';
import { productName } from '../core/search/server-name.ts';
import type { Finding } from '../core/verdict/finding.ts';
import { InputError } from '../core/verdict/run-error.ts';
import type { ConnectionSource } from '../inputs/search/connection-source.ts';
import { readSearchConnection } from '../inputs/search-connection.ts';
import type { ResultStore } from '../wiring/result-store.ts';

/** The store of a run, and what is to be said about how it is reached. */
export interface ReadStore {
  readonly store: ResultStore;
  readonly findings: readonly Finding[];
}

/**
 * How the store that the configuration names is reached. `isWithoutSecrets`: GitHub gives this run none, as in a pull request of a
 * fork; then results stay in the folder, and that is no fault of whoever opened it. Throws `InputError` with all faults at once.
 */
export async function readResultStore(
  results: ResultsSpec,
  source: ConnectionSource,
  { isWithoutSecrets }: { readonly isWithoutSecrets: boolean },
): Promise<ReadStore> {
  if (results.kind === 'files') return { store: { kind: 'files' }, findings: [] };
  const { kind, index } = results;
  if (isWithoutSecrets && !isGiven(kind, source)) return outOfReach(kind);
  try {
    const worker = await readSearchConnection(kind, 'worker', source);
    const controller = await readSearchConnection(kind, 'controller', source);
    const texts = new Set<string>();
    const findings = [...controller.findings, ...worker.findings].filter(
      ({ text }) => texts.size < texts.add(text).size,
    );
    return { store: { kind: 'search', index, controller: controller.connection, worker: worker.connection }, findings };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.faults.map((fault) => `results.kind ${kind}: ${fault}`));
  }
}

/** An address alone may stand in the workflow for everybody to read; what fails without secrets are the credentials. */
function isGiven(kind: string, { given }: ConnectionSource): boolean {
  const has = (word: string) => (given(`${kind}-${word}`)?.trim() ?? '') !== '';
  return has('url') && ['api-key', 'password', 'bearer-token'].some(has);
}

function outOfReach(kind: 'elasticsearch' | 'opensearch'): ReadStore {
  const name = productName(kind);
  const text = `GitHub gives no secrets to pull requests of forks and of Dependabot, so ${name} is out of reach: the results stay in the results folder, and there is no comparison with the runs in ${name}.`;
  const reason = `${name} is out of reach, since GitHub gives this pull request no secrets`;
  return {
    store: { kind: 'out-of-reach', store: kind, text: reason },
    findings: [{ kind: 'store', severity: 'warning', text }],
  };
}
