import { compareMapping } from '../../core/search/compare-mapping.ts';
import { explainConflict } from '../../core/search/explain-conflict.ts';
import { indexFields } from '../../core/search/index-fields.ts';
import { indexName, type IndexKind } from '../../core/search/index-names.ts';
import type { StoreFinding } from '../../core/search/store-finding.ts';
import { installCommand } from './check-templates.ts';
import { lookOrFinding } from './look-or-finding.ts';
import { allStoreIndices, type StoreIndex } from './store-indices.ts';
import type { SearchServer } from './search-server.ts';

/** Whether indices that are there have our mapping, and those of a run that starts at `runStartMs` can be written. */
export function checkIndices(
  server: SearchServer,
  index: string,
  runStartMs: number,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  return lookOrFinding(async () => {
    const indices = await allStoreIndices(server, index, signal);
    const findings: StoreFinding[] = [];
    for (const [kind, found] of indices) {
      const written = indexName(index, kind, runStartMs);
      for (const each of found) {
        findings.push(...mappingFindings(kind, each, `Run \`${installCommand(server.kind, index)}\`.`));
        if (each.name === written) findings.push(...blockFindings(each));
      }
    }
    return findings;
  });
}

function mappingFindings(kind: IndexKind, { name, mappings }: StoreIndex, install: string): readonly StoreFinding[] {
  const { conflicts, missing } = compareMapping(indexFields[kind], mappings);
  if (conflicts.length > 0) {
    return [{ severity: 'error', about: 'mapping', message: explainConflict(name, conflicts) }];
  }
  if (missing.length === 0) return [];
  const message = `The index ${name} does not know ${missing.join(', ')}: kept, but not found by searches and dashboards. ${install}`;
  return [{ severity: 'warning', about: 'mapping', message }];
}

/** `index.blocks.write` and its like; `metadata` and `read` would have failed the look itself. */
function blockFindings({ name, settings }: StoreIndex): readonly StoreFinding[] {
  const blocks = ['write', 'read_only', 'read_only_allow_delete'].filter(
    (block) => String(settings[`index.blocks.${block}`]) === 'true',
  );
  return blocks.map((block) => ({
    severity: 'error',
    about: 'read-only',
    message:
      block === 'read_only_allow_delete'
        ? `The index ${name} is read-only since the server's disk is almost full (index.blocks.${block}): make room, for example by \`loadtest-action store prune\`, and it takes writes again.`
        : `The index ${name} is read-only (index.blocks.${block}): set that to false, or use another --index (results.index).`,
  }));
}
