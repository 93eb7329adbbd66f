import { join } from 'node:path';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { ReportContext } from '../core/render/run-report.ts';
import type { SecretMask } from '../core/render/secret-mask.ts';
import type { WorkflowContext } from '../core/workflow/workflow-context.ts';
import type { RunIdentity } from '../stages/run-context.ts';
import type { Workflow } from './workflow.ts';

/** Where a run comes from, and what its reports need beside its record. The token of the workflow is masked from here on. */
export function identityOf(
  spec: RunSpec,
  given: { readonly workflow?: Workflow; readonly reproduce: string; readonly grafanaUrl?: string | null },
  { runId, mask }: { readonly runId: string; readonly mask: SecretMask },
): RunIdentity {
  const { workflow, reproduce, grafanaUrl = null } = given;
  if (workflow !== undefined && workflow.token !== null) mask.add(workflow.token);
  const context = workflow?.context;
  const onMachine = { leg: null, isFork: false, actor: null, origin: { event: null, attempt: null, link: null } };
  const place = context === undefined ? onMachine : placeOf(context);
  const report: ReportContext = {
    key: [workflow?.commentKey ?? spec.name, place.leg].filter((part) => part !== null).join('/'),
    workflowRun: context?.workflowRun ?? 0,
    attempt: context?.attempt ?? 0,
    links: context === undefined ? [] : [{ text: 'Run log', url: context.link }],
    grafanaUrl,
    reproduce,
    resultsDir: join(spec.resultsDir, 'runs', runId),
    mask: (text) => mask.apply(text),
  };
  return { ...place, report };
}

function placeOf({ leg, isFork, actor, eventName, attempt, link }: WorkflowContext): Omit<RunIdentity, 'report'> {
  return { leg, isFork, actor, origin: { event: eventName, attempt, link } };
}
