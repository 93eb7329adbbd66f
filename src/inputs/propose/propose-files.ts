import { evaluate } from '../../core/jmx/evaluate.ts';
import type { PlanFacts } from '../../core/jmx/plan-facts.ts';
import { pathBeside } from './path-beside.ts';
import type { Proposal } from './proposal.ts';
import { yamlComment, yamlText } from './yaml-text.ts';

/** `files:`, `data:` and a hint about plugins, from the files and classes that the plan names. `plugins` are class names. */
export function proposeFiles(facts: PlanFacts, planPath: string, plugins: readonly string[]): Proposal {
  const seen = new Set<string>();
  const data: string[] = [];
  const files: string[] = [];
  const open: string[] = [];
  for (const file of facts.files) {
    const expression = file.kind === 'include' ? file.path : valueOf(file.path, facts);
    const path = expression === null ? null : pathBeside(planPath, expression.trim());
    if (path === null)
      open.push(
        expression === null
          ? `The file that ${JSON.stringify(file.element)} names by ${file.path} is computed: list it under files, if the plan brings it.`
          : `${JSON.stringify(file.element)} names ${expression} by an absolute path, which workers do not have: name it relative to the plan.`,
      );
    else if (!seen.has(path) && path !== '') {
      seen.add(path);
      if (file.kind === 'data') data.push(`  - file: ${yamlText(path)}`, `    split: ${splitOf(file.path, facts)}`);
      else files.push(`  - ${yamlText(path)}`);
    }
  }
  return {
    lines: [
      ...(files.length > 0 ? ['# Copied with their places relative to the plan.', 'files:', ...files] : []),
      ...(data.length > 0
        ? ['# lines deals the rows to the workers in turn; none gives each worker the whole file.', 'data:', ...data]
        : []),
      ...open.map((text) => yamlComment(`Open: ${text}`)),
      ...pluginLines(plugins),
    ],
    names: {},
    open,
  };
}

function valueOf(path: string, facts: PlanFacts): string | null {
  return evaluate(path, { variables: facts.variables, properties: new Map() }).value;
}

/** Users that each read the file for themselves expect all of it. */
function splitOf(filename: string, facts: PlanFacts): 'lines' | 'none' {
  const set = facts.dataSets.find((one) => one.filename === filename);
  return set?.shareMode === 'shareMode.thread' ? 'none' : 'lines';
}

function pluginLines(plugins: readonly string[]): readonly string[] {
  const [first] = plugins;
  if (first === undefined) return [];
  const more = plugins.length === 1 ? '' : ` and ${plugins.length - 1} more`;
  return [
    yamlComment(`The plan needs plugins (${first}${more}). Name their jars, unless JMeter has them:`),
    '# jmeter:',
    '#   plugins: [lib/*.jar]',
  ];
}
