import { sanitizeLine } from '../render/sanitize.ts';
import type { SearchKind } from './search-connection.ts';
import type { ServerIdentity } from './server-identity.ts';
import { productName } from './server-name.ts';
import type { CheckedStore, InstalledRetention, InstalledStore, PrunedStore } from './store-reports.ts';

/** What the user named. */
export interface NamedStore {
  readonly store: SearchKind;
  readonly index: string;
}

/** What `store install` did. Ends with a line break. */
export function renderInstallation(installed: InstalledStore, url: string, named: NamedStore): string {
  const changes = (['made', 'replaced', 'unchanged'] as const).flatMap((change) => {
    const names = installed.templates.filter((template) => template.change === change).map(({ name }) => name);
    return names.length === 0 ? [] : [`Templates ${change}: ${names.join(', ')}.`];
  });
  const extended = installed.extended.length === 0 ? [] : [`New fields for: ${installed.extended.join(', ')}.`];
  return lines([serverLine(installed.server, url), ...changes, ...extended, retentionLine(installed.retention, named)]);
}

/** What `store check` found. Ends with a line break. */
export function renderCheck({ server, findings }: CheckedStore, url: string, index: string): string {
  const found = findings.map(({ severity, message }) => `${severity}: ${message}`);
  const sum = findings.some(({ severity }) => severity === 'error')
    ? 'A run could not keep its results here.'
    : `A run can keep its results in ${index}.`;
  return lines([serverLine(server, url), ...found, sum]);
}

/** What `store prune` deleted, or would delete. Ends with a line break. */
export function renderPruning({ deleted, kept }: PrunedStore, isDryRun: boolean): string {
  const months = `${kept.length} monthly ${kept.length === 1 ? 'index stays' : 'indices stay'}.`;
  if (deleted.length === 0) return lines([`No month is as old; ${months}`]);
  const words = isDryRun ? 'Would be deleted' : 'Deleted';
  return lines([...deleted.map((name) => `${words}: ${name}`), months]);
}

function serverLine({ kind, version }: ServerIdentity, url: string): string {
  return `${productName(kind)} ${version} at ${url}.`;
}

function retentionLine(retention: InstalledRetention, { store, index }: NamedStore): string {
  const prune = `loadtest-action store prune --store ${store} --index ${index} --older-than`;
  switch (retention.kind) {
    case 'none':
      return `Results are kept until somebody deletes them, as \`${prune} 90d\` does.`;
    case 'policy':
      return `The server deletes a month when all of it is ${retention.days} days old (${retention.by}, policy ${retention.policy}); runs and annotations are kept.`;
    case 'by-hand':
      return `This server deletes nothing by itself (it has no ${store === 'elasticsearch' ? 'ILM' : 'ISM'}): let \`${prune} ${retention.days}d\` run once a day.`;
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${sanitizeLine(text)}\n`).join('');
}
