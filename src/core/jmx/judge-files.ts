import type { RunSpec } from '../plan/run-spec.ts';
import { evaluate } from './evaluate.ts';
import type { Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { FileFact } from './plan-files.ts';
import { suppliedProperties } from './supplied-properties.ts';

/** Whether every worker finds the files that the plan names; paths must be relative to the plan's folder. */
export function judgeFiles(facts: PlanFacts, spec: RunSpec, exists: (pathFromPlan: string) => boolean): Judgement {
  const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
  const faults = new Set<string>();
  const notes: string[] = [];
  for (const file of facts.files) {
    // JMeter evaluates no functions in the path of an include.
    const path = file.kind === 'include' ? file.path : evaluate(file.path, surroundings).value;
    if (path === null) {
      notes.push(
        `${file.at} the ${KINDS[file.kind]} of "${file.element}" is computed while the plan runs (${file.path}); that it is there cannot be checked.`,
      );
      continue;
    }
    const fault = faultOf(file, path.trim(), exists);
    if (fault !== null) faults.add(fault);
  }
  return { faults: [...faults], notes };
}

const KINDS: Readonly<Record<FileFact['kind'], string>> = {
  include: 'included plan',
  data: 'data file',
  script: 'script file',
  upload: 'uploaded file',
  keystore: 'keystore',
  other: 'file',
};

function faultOf(file: FileFact, path: string, exists: (pathFromPlan: string) => boolean): string | null {
  const what = `${file.at} the ${KINDS[file.kind]} of "${file.element}"`;
  if (path === '') return null;
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) {
    return `${what} is named by an absolute path, ${path}, which workers do not have. Name it relative to the plan's folder and list it under ${listFor(file)}.`;
  }
  const relative = normalised(path);
  if (exists(relative)) return null;
  return `${what}, ${relative}, is not there. Put it there, relative to the plan's folder, and list it under ${listFor(file)}.`;
}

function listFor(file: FileFact): string {
  return file.kind === 'data' ? 'data: or files:' : 'files:';
}

/** JMeter reads `~/` as the plan's folder. */
function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.replace(/^~\//, '').replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
