import { compareTemplate } from '../../core/search/compare-template.ts';
import type { SearchKind } from '../../core/search/search-connection.ts';
import type { StoreFinding } from '../../core/search/store-finding.ts';
import { TEMPLATE_VERSION, templatesOf } from '../../core/search/templates.ts';
import { askTemplates } from './install-store.ts';
import { lookOrFinding } from './look-or-finding.ts';
import type { SearchServer } from './search-server.ts';

/** Whether the templates are there, and of our version. */
export function checkTemplates(
  server: SearchServer,
  index: string,
  signal: AbortSignal,
): Promise<readonly StoreFinding[]> {
  return lookOrFinding(async () => {
    const installed = await askTemplates(server, index, signal);
    const missing: string[] = [];
    const older: string[] = [];
    const findings: StoreFinding[] = [];
    for (const template of templatesOf({ index, replicas: null, lifecyclePolicy: null })) {
      const state = compareTemplate(template, installed);
      if (state.kind === 'missing') missing.push(template.name);
      if (state.kind === 'older') older.push(template.name);
      if (state.kind === 'newer') findings.push(newer(template.name, state.version));
    }
    const install = `Run \`${installCommand(server.kind, index)}\` with the rights of an administrator.`;
    if (missing.length > 0)
      findings.push(error(`These templates are not installed: ${missing.join(', ')}. ${install}`));
    if (older.length > 0) {
      findings.push(error(`These templates are older than this loadtest-action: ${older.join(', ')}. ${install}`));
    }
    return findings;
  });
}

/** What installs a store. */
export function installCommand(kind: SearchKind, index: string): string {
  return `loadtest-action store install --store ${kind} --index ${index}`;
}

function error(message: string): StoreFinding {
  return { severity: 'error', about: 'templates', message };
}

/** It knows all of our fields, and more. */
function newer(name: string, version: number): StoreFinding {
  return {
    severity: 'warning',
    about: 'templates',
    message: `The template ${name} has version ${version}, and this loadtest-action knows ${TEMPLATE_VERSION}: a newer loadtest-action installed it. Use that one here, too.`,
  };
}
