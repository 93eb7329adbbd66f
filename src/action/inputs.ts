import { InputError } from '../core/verdict/run-error.ts';
import { connectionNames } from '../inputs/search/connection-names.ts';
import type { Flags } from '../inputs/flags.ts';
import { readGrafanaUrl } from '../inputs/grafana-url.ts';
import type { Environment } from '../shell/environment.ts';

/** What the step says under `with:`; texts as given, trimmed. */
export interface ActionInputs {
  readonly command: 'run' | 'annotate' | 'cleanup';
  readonly config: string;
  readonly flags: Flags;
  /** Of `command: annotate`; `''`: not given. */
  readonly annotation: Readonly<Record<(typeof ANNOTATION_INPUTS)[number], string>>;
  readonly comment: 'always' | 'failures' | 'never';
  /** `null`: not given. */
  readonly commentKey: string | null;
  /** Where reports link to; `null`: nowhere. */
  readonly grafanaUrl: string | null;
  /** JSON, `null` outside of a matrix. */
  readonly matrix: string | null;
}

/** Every flag that a step can give, by the word that the configuration's reader knows it by. */
const FLAG_WORDS = [
  'plan',
  'mode',
  'provider',
  'workers',
  'users',
  'duration',
  'targetUrl',
  'targetHosts',
  'environment',
  'properties',
  'buildSha',
  'buildRef',
  'buildRepository',
  'failOn',
  'record',
  'resultsDir',
] as const satisfies readonly (keyof Flags)[];

/** Inputs of `command: annotate`. */
const ANNOTATION_INPUTS = ['text', 'tags', 'from', 'to', 'run', 'store', 'index'] as const;

const OTHER_INPUTS: readonly string[] = [
  'command',
  'config',
  'github-token',
  'comment',
  'comment-key',
  'matrix',
  'grafana-url',
  ...ANNOTATION_INPUTS,
  ...connectionNames,
];

/** Names of all inputs that are read, as they stand in action.yml. */
export const inputNames: readonly string[] = [...FLAG_WORDS.map(inputName), ...OTHER_INPUTS];

/** How an input is called in a workflow: `targetUrl` is `target-url`. */
export function inputName(word: keyof Flags): string {
  return word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The text of an input, `''` when it is not given. The runner writes it to INPUT_<NAME>, blanks as `_`, hyphens as they are. */
export function readInput(env: Environment, name: string): string {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}

/** Reads what the step says. Throws `InputError` with everything that is wrong with it, except what the configuration's reader finds. */
export function readInputs(env: Environment): ActionInputs {
  const faults: string[] = [];
  const command = oneOf(env, 'command', ['run', 'annotate', 'cleanup'], faults);
  const comment = oneOf(env, 'comment', ['always', 'failures', 'never'], faults);
  const grafanaUrl = readGrafanaUrl(readInput(env, 'grafana-url') || env['GRAFANA_URL'], 'input grafana-url', faults);
  if (faults.length > 0) throw new InputError(faults);
  const matrix = readInput(env, 'matrix');
  return {
    command,
    comment,
    config: readInput(env, 'config') || 'loadtest.yml',
    flags: Object.fromEntries(FLAG_WORDS.map((word) => [word, readInput(env, inputName(word))])),
    annotation: fromInputs(env, ANNOTATION_INPUTS),
    commentKey: readInput(env, 'comment-key') || null,
    grafanaUrl,
    matrix: matrix === '' || matrix === 'null' ? null : matrix,
  };
}

function fromInputs<const Name extends string>(env: Environment, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, readInput(env, name)])) as Record<Name, string>;
}

/** The first choice is the default. */
function oneOf<const T extends string>(
  env: Environment,
  name: string,
  choices: readonly [T, ...T[]],
  faults: string[],
): T {
  const text = readInput(env, name);
  const choice = text === '' ? choices[0] : choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  faults.push(
    `input ${name}: ${JSON.stringify(text.toWellFormed())} given, ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''} expected`,
  );
  return choices[0];
}
