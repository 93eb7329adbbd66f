import { readFile } from 'node:fs/promises';
import { readWorkflow } from '../core/workflow/read-workflow.ts';
import type { WorkflowContext } from '../core/workflow/workflow-context.ts';
import type { Environment } from '../shell/environment.ts';
import type { ActionLog } from './action-log.ts';

/**
 * What is known of the workflow. An event file that cannot be read leaves the pull request unknown; without what every runner
 * sets there is no context, `null`. Either is said once and changes no verdict.
 */
export async function readContext(
  env: Environment,
  matrix: string | null,
  log: ActionLog,
): Promise<WorkflowContext | null> {
  const payload = await readEvent(env['GITHUB_EVENT_PATH'] ?? '', log);
  const read = readWorkflow(env, payload, { matrix });
  if ('context' in read) return read.context;
  const text = `There is no comment and no baseline of this repository: ${read.faults.join(' ')}`;
  log.finding({ kind: 'preflight', severity: 'warning', text });
  return null;
}

async function readEvent(file: string, log: ActionLog): Promise<unknown> {
  const unknown = (why: string): null => {
    const text = `The event that started the workflow cannot be read, so its pull request may stay unknown: ${why}.`;
    log.finding({ kind: 'preflight', severity: 'warning', text });
    return null;
  };
  if (file === '') return unknown('GITHUB_EVENT_PATH names no file');
  try {
    const text = await readFile(file, 'utf8');
    return text.trim() === '' ? unknown(`${file} is empty`) : (JSON.parse(text) as unknown);
  } catch (error) {
    return unknown(`${file}: ${(error as Error).message}`);
  }
}
