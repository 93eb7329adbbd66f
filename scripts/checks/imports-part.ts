import { readdir } from 'node:fs/promises';
import { capture } from '../process/capture.ts';
import { inProject, projectDir } from '../process/project.ts';
import type { Part } from './part.ts';

interface CruiseResult {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string; readonly severity: string };
}

/**
 * The import table. The tool reports "no violations" when it could read nothing (a TypeScript it does not know),
 * so it must have seen every file of src/.
 */
export const importsPart: Part = {
  name: 'imports',
  run: async () => {
    const result = await capture(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        'src',
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
      ],
      { cwd: projectDir },
    );
    const cruise = parse(result.stdout);
    if (cruise === null) return { faults: result.output };
    const seen = new Set(cruise.modules.map((module) => module.source));
    const unseen = (await sourceFiles()).filter((file) => !seen.has(file));
    const violations = cruise.summary.violations.map(
      ({ rule, from, to }) => `${rule.severity} ${rule.name}: ${from} → ${to}`,
    );
    return { faults: [...violations, ...unseen.map((file) => `not seen by dependency-cruiser: ${file}`)].join('\n') };
  },
};

function parse(text: string): CruiseResult | null {
  try {
    return JSON.parse(text) as CruiseResult;
  } catch {
    return null;
  }
}

async function sourceFiles(): Promise<readonly string[]> {
  const names = await readdir(inProject('src'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);
  if (files.length === 0) throw new Error('src/ holds no TypeScript file.');
  return files;
}
