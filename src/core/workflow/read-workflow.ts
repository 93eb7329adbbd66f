import { eventFacts, type EventFacts } from './event-facts.ts';
import { matrixLeg } from './matrix-leg.ts';
import type { WorkflowContext } from './workflow-context.ts';

/** The environment of a process, as the runner fills it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The context, or everything that keeps it from being known, as whole sentences. */
export type ReadWorkflow = { readonly context: WorkflowContext } | { readonly faults: readonly string[] };

/**
 * Reads what the runner and the event tell about the workflow. `payload` is the parsed event file, whatever it holds;
 * `matrix` the JSON of the matrix, `null` without one. A payload without the fields hoped for is no fault: what it leaves
 * open is taken from the environment, or is not known.
 */
export function readWorkflow(
  env: Environment,
  payload: unknown,
  options: { readonly matrix: string | null },
): ReadWorkflow {
  const faults: string[] = [];
  const runner = readRunner(env, faults);
  const leg = attempt(() => matrixLeg(options.matrix), faults);
  const event = eventFacts(runner.eventName, payload, runner);
  if (event.sha === null)
    faults.push(missing('GITHUB_SHA', env['GITHUB_SHA'], 'the commit that the workflow runs for'));
  if (faults.length > 0 || event.sha === null) return { faults };
  return { context: { ...contextOf(env, runner), ...event, leg: leg ?? null } };
}

type Runner = ReturnType<typeof readRunner>;

function readRunner(env: Environment, faults: string[]) {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    faults.push(missing('GITHUB_REPOSITORY', env['GITHUB_REPOSITORY'], 'owner/name of the repository'));
  }
  const workflowRun = wholeNumber(env['GITHUB_RUN_ID']);
  if (workflowRun === null) {
    faults.push(missing('GITHUB_RUN_ID', env['GITHUB_RUN_ID'], 'the number of the workflow run'));
  }
  const eventName = text(env['GITHUB_EVENT_NAME']);
  if (eventName === null) {
    faults.push(missing('GITHUB_EVENT_NAME', env['GITHUB_EVENT_NAME'], 'the event that started the workflow'));
  }
  return {
    repository,
    workflowRun: workflowRun ?? 0,
    eventName: eventName ?? '',
    apiUrl: readUrl(env, 'GITHUB_API_URL', 'https://api.github.com', faults),
    serverUrl: readUrl(env, 'GITHUB_SERVER_URL', 'https://github.com', faults),
    sha: text(env['GITHUB_SHA']),
    ref: text(env['GITHUB_REF']),
    headRef: text(env['GITHUB_HEAD_REF']),
    baseRef: text(env['GITHUB_BASE_REF']),
  };
}

function contextOf(env: Environment, runner: Runner): Omit<WorkflowContext, keyof EventFacts | 'leg'> {
  const { apiUrl, serverUrl, repository, workflowRun, eventName } = runner;
  const [owner = '', name = ''] = repository.split('/');
  return {
    apiUrl,
    serverUrl,
    repository: { owner, name, id: wholeNumber(env['GITHUB_REPOSITORY_ID']) },
    eventName,
    workflowRun,
    attempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    workflow: text(env['GITHUB_WORKFLOW']) ?? '',
    job: text(env['GITHUB_JOB']) ?? '',
    actor: text(env['GITHUB_ACTOR']),
    link: `${serverUrl}/${repository}/actions/runs/${workflowRun}`,
  };
}

function readUrl(env: Environment, variable: string, otherwise: string, faults: string[]): string {
  const url = text(env[variable]) ?? otherwise;
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url))
    faults.push(missing(variable, url, `an address such as ${otherwise}`));
  return url.replace(/\/+$/, '');
}

function missing(variable: string, value: string | undefined, expected: string): string {
  const found = value === undefined || value === '' ? 'not set' : JSON.stringify(value.slice(0, 100));
  return `The environment variable ${variable} is ${found}; ${expected} is expected. A GitHub runner sets it: use the command line where there is none.`;
}

function attempt<T>(read: () => T, faults: string[]): T | null {
  try {
    return read();
  } catch (error) {
    faults.push((error as Error).message);
    return null;
  }
}

function wholeNumber(value: string | undefined): number | null {
  const number = /^[1-9]\d*$/.test(value ?? '') ? Number(value) : NaN;
  return Number.isSafeInteger(number) ? number : null;
}

function text(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
