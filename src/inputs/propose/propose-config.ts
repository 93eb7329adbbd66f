import { judgeGroups } from '../../core/jmx/judge-groups.ts';
import type { PlanFacts } from '../../core/jmx/plan-facts.ts';
import { loadGroups } from '../../core/jmx/users-words.ts';
import { InputError } from '../../core/verdict/run-error.ts';
import { suppliedNames } from './supplied-names.ts';
import { scenarioName } from '../scenario-name.ts';
import { proposeFiles } from './propose-files.ts';
import { proposeLoad } from './propose-load.ts';
import { proposeTarget } from './propose-target.ts';
import { yamlComment, yamlText } from './yaml-text.ts';

/** A proposed configuration. */
export interface ProposedConfig {
  /** The text of `loadtest.yml`, valid as it is unless something is open. */
  readonly text: string;
  /** What is still to be done before a run, each also a comment in the text. */
  readonly open: readonly string[];
}

/**
 * A commented configuration from the facts of a plan: every number stands in the plan or is a default of it. `planPath` is
 * relative to the configuration; `plugins` are the class names that JMeter alone does not know. Throws `InputError` when
 * the plan has no thread group that makes load.
 */
export function proposeConfig(facts: PlanFacts, planPath: string, plugins: readonly string[]): ProposedConfig {
  const groupFaults = judgeGroups(facts).faults;
  if (loadGroups(facts.groups).length === 0) throw new InputError(groupFaults);
  const load = proposeLoad(facts, planPath);
  const target = proposeTarget(facts, planPath);
  const files = proposeFiles(facts, planPath, plugins);
  const names = { ...load.names, ...target.names };
  const blocks = [
    HEAD,
    [
      `name: ${yamlText(scenarioName(planPath) ?? 'load-test')}`,
      `plan: ${yamlText(planPath)}`,
      ...groupFaults.map((text) => yamlComment(`Open: ${text}`)),
    ],
    MODE,
    [...load.lines, ...nameLines(names)],
    target.lines,
    propertyLines(facts, suppliedNames(facts, names, load.users)),
    files.lines,
    ['provider:', '  kind: local', '  workers: 1 # each is a JMeter of its own'],
    checkLines(facts),
    BASELINE,
  ];
  return {
    text: blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
      .join('\n'),
    open: [...groupFaults, ...load.open, ...target.open, ...files.open],
  };
}

const HEAD = [
  '# Proposed from the plan by `loadtest-action init`; `loadtest-action validate` says what is missing.',
  '# Editors complete and check this file by its JSON Schema: loadtest-action schema > loadtest.schema.json,',
  '# and then as the first line: # yaml-language-server: $schema=loadtest.schema.json',
];

const MODE = [
  '# One load per build, compared with the loads of earlier builds: it needs no second environment.',
  'mode: history',
];

const BASELINE = [
  '# Builds are compared with earlier runs of this branch, once there are some. On pull requests: run the same',
  '# configuration for pushes to the branch, on the same kind of machine, and with fetch-depth: 0 at the checkout.',
  'baseline:',
  '  branch: main',
];

function nameLines(names: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(names);
  if (entries.length === 0) return [];
  return [
    '  names: # the properties that the plan reads for our words',
    ...entries.map(([word, property]) => `    ${yamlText(word)}: ${yamlText(property)}`),
  ];
}

/** What JMeter itself would put there stands here, so that somebody sees it. */
function propertyLines(facts: PlanFacts, supplied: ReadonlySet<string>): readonly string[] {
  const open = facts.reads.filter(
    (read) => read.by !== 'script' && read.default.kind === 'none' && !supplied.has(read.name),
  );
  const values = new Map(open.map((read) => [read.name, read.by === '__property' ? read.name : '1']));
  if (values.size === 0) return [];
  return [
    '# The plan reads these without a default. These are the values that JMeter would use: give them yours.',
    yamlComment('Passwords and tokens belong under secrets instead, such as api_token: env:API_TOKEN'),
    'properties:',
    ...[...values].map(([name, value]) => `  ${yamlText(name)}: ${value === '1' ? value : yamlText(value)}`),
  ];
}

function checkLines(facts: PlanFacts): readonly string[] {
  const named = [...facts.transactions, ...facts.samplers.filter(({ traffic }) => traffic !== 'none')]
    .map(({ name }) => name)
    .find((name) => name !== '' && !/[${}"\\]/.test(name));
  const example = named === undefined ? [] : [yamlComment(`- p95(response_time) of "${named}" < 800ms`, '  ')];
  return [
    '# Loose on purpose. After some runs, set each limit a little above what a good build shows, and add limits for',
    '# the requests that matter; limits against the baseline, such as < baseline + 10%, work too.',
    'checks:',
    '  - error_rate < 5%',
    '  - p95(response_time) < 5s',
    ...example,
  ];
}
