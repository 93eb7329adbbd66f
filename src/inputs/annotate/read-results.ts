import { absolutePath, folderOf } from '../../core/plan/paths.ts';
import type { SearchKind } from '../../core/search/search-connection.ts';
import { throwFaults } from '../fault.ts';
import { schemaFaults } from '../schema-faults.ts';
import { resultsSchema } from '../schema/results.ts';
import { loadTree, type ReadText } from '../tree/load-tree.ts';
import { nodeAt } from '../tree/node.ts';
import { plainValue } from '../tree/plain-value.ts';

/** Where results are kept: a folder, absolute, or the indices of a search server. */
export type ResultsPlace =
  { readonly kind: 'files'; readonly dir: string } | { readonly kind: SearchKind; readonly index: string };

/**
 * Where a configuration keeps results; `results` and what it extends are all that is looked at. `file`: its absolute path, and its
 * name for messages. Throws `InputError` with all faults at once.
 */
export async function readResults(
  file: { readonly path: string; readonly name: string },
  readText: ReadText,
): Promise<ResultsPlace> {
  const { root, faults } = await loadTree(file, readText);
  throwFaults(faults);
  if (root === null) throw new Error('a configuration without a root has a fault');
  const node = nodeAt(root, ['results']);
  const parsed = resultsSchema.safeParse(node === null ? undefined : plainValue(node));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['results', ...issue.path] }));
    throwFaults(schemaFaults(root, issues));
    throw new Error('the schema refused results without a fault', { cause: parsed.error });
  }
  const { kind, index, dir } = parsed.data;
  const folder = nodeAt(root, ['results', 'dir'])?.place.folder ?? folderOf(file.path);
  return kind === 'files' ? { kind, dir: absolutePath(folder, dir) } : { kind, index };
}
