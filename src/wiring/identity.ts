import { join } from 'node:path';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { ReportContext } from '../core/render/run-report.ts';
import type { SecretMask } from '../core/render/secret-mask.ts';
import type { RunIdentity } from '../stages/run-context.ts';
import { workflowIdentity, type WorkflowOptions } from './workflow.ts';

/** Where a run comes from, and what its reports need beside its record. The token of the workflow is masked from here on. */
export function identityOf(
  spec: RunSpec,
  { workflow, reproduce }: { readonly workflow?: WorkflowOptions; readonly reproduce: string },
  { runId, mask }: { readonly runId: string; readonly mask: SecretMask },
): RunIdentity {
  if (workflow !== undefined && workflow.token !== null) mask.add(workflow.token);
  const onMachine = { leg: null, isFork: false, origin: { event: null, attempt: null, link: null } };
  const place = workflow === undefined ? onMachine : workflowIdentity(workflow);
  const context = workflow?.context;
  const report: ReportContext = {
    key: workflow?.commentKey ?? [spec.name, place.leg].filter((part) => part !== null).join('/'),
    workflowRun: context?.workflowRun ?? 0,
    attempt: context?.attempt ?? 0,
    links: context === undefined ? [] : [{ text: 'Run log', url: context.link }],
    reproduce,
    resultsDir: join(spec.resultsDir, 'runs', runId),
    mask: (text) => mask.apply(text),
  };
  return { ...place, report };
}
