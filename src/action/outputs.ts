import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Environment } from '../shell/environment.ts';
import type { ActionLog } from './action-log.ts';
import { appendFileCommand } from './file-command.ts';

/** Names of the outputs, as they stand in action.yml. */
export const outputNames = [
  'verdict',
  'run-id',
  'failed-checks',
  'summary-path',
  'results-path',
  'comment-id',
  'baseline',
] as const;

/** The outputs of a step; every one is always set, empty where there is nothing to tell. */
export type Outputs = Readonly<Record<(typeof outputNames)[number], string>>;

/** Of a step that ended without a run. */
export const noOutputs: Outputs = {
  verdict: 'error',
  'run-id': '',
  'failed-checks': '[]',
  'summary-path': '',
  'results-path': '',
  'comment-id': '',
  baseline: '',
};

/** Of a run that has ended; `published` is what its publishers found out. */
export function outputsOf(record: RunRecord, published: Readonly<Record<string, string>>, resultsDir: string): Outputs {
  const { comparedWith } = record;
  return {
    verdict: record.verdict.outcome,
    'run-id': record.run,
    'failed-checks': JSON.stringify(failedChecks(record)),
    'summary-path': published['summary-path'] ?? '',
    'results-path': `${resultsDir.replace(/\/+$/, '')}/runs/${record.run}`,
    'comment-id': published['comment-id'] ?? '',
    baseline:
      comparedWith === null
        ? ''
        : JSON.stringify({
            branch: comparedWith.branch,
            how: comparedWith.how,
            runs: comparedWith.runs.map(({ run, sha }) => ({ run, sha })),
          }),
  };
}

interface FailedCheck {
  readonly check: string;
  readonly label: string | null;
  readonly value: string;
  readonly limit: string;
  readonly text: string;
}

/** What made the build fail: checks that do not hold and comparisons that are worse. Those that only warn are not among them. */
function failedChecks({ verdict }: RunRecord): readonly FailedCheck[] {
  const violated = verdict.checks.filter(({ severity, result }) => severity === 'error' && result === 'violated');
  const worse = verdict.comparisons.filter(({ severity, result }) => severity === 'error' && result === 'worse');
  return [
    ...violated.map(({ check, label, valueText, limitText, text }) => ({
      ...{ check, label, value: valueText, limit: limitText, text },
    })),
    ...worse.map(({ check, quantity, label, valueText, limitText, text }) => ({
      ...{ check: check ?? quantity, label, value: valueText, limit: limitText, text },
    })),
  ];
}

/** Hands the outputs to the runner, without secrets. What keeps it from that is said; it changes neither verdict nor exit code. */
export function writeOutputs(env: Environment, outputs: Outputs, log: ActionLog): void {
  const file = env['GITHUB_OUTPUT'];
  try {
    if (file === undefined || file === '') throw new Error('GITHUB_OUTPUT names no file');
    for (const name of outputNames) appendFileCommand(file, name, log.masked(outputs[name]));
  } catch (error) {
    const text = `The outputs of the step could not be set: ${(error as Error).message}. Later steps find them empty.`;
    log.finding({ kind: 'store', severity: 'warning', text });
  }
}
