import type { WorkflowContext } from '../../core/workflow/workflow-context.ts';
import { textAt } from '../../core/workflow/payload.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Deployment, Deployments } from '../../ports/deployments.ts';
import { deploymentRefusal } from './deployment-refusal.ts';
import { getJson, type GithubAccess } from './get-json.ts';

/** Whose deployments are asked for, and as whom. */
export interface GithubDeploymentsOptions {
  readonly context: Pick<WorkflowContext, 'apiUrl' | 'serverUrl' | 'repository'>;
  readonly token: string;
  readonly clock?: Clock;
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** GitHub lists the newest first; who deploys five hundred times between the load and its end has other questions. */
const MAX_PAGES = 5;

/** Deployments as GitHub knows them: made by workflows with `environment:`, or by its API. Each failure is one sentence. */
export function githubDeployments(options: GithubDeploymentsOptions): Deployments {
  const { context, deadlineMs = DEADLINE_MS } = options;
  return {
    between: async (environment, span, signal) => {
      const tooLate = AbortSignal.timeout(deadlineMs);
      try {
        const found = await listed(options, { environment, ...span }, AbortSignal.any([signal, tooLate]));
        return found.sort((a, b) => a.atMs - b.atMs);
      } catch (error) {
        signal.throwIfAborted();
        if (!tooLate.aborted) throw error;
        const text = `GitHub did not list the deployments of ${nameOf(context)} within ${deadlineMs / 1_000} s.`;
        throw new Error(text, { cause: error });
      }
    },
  };
}

async function listed(
  { context, token, clock }: GithubDeploymentsOptions,
  wanted: { readonly environment: string; readonly fromMs: number; readonly toMs: number },
  signal: AbortSignal,
): Promise<Deployment[]> {
  const access: GithubAccess = { apiUrl: context.apiUrl, token, clock };
  const path = `/repos/${nameOf(context)}/deployments?environment=${encodeURIComponent(wanted.environment)}`;
  const found: Deployment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await getJson(access, `${path}&per_page=${PAGE_SIZE}&page=${page}`, signal);
    if (answer.status !== 200) throw deploymentRefusal(answer, nameOf(context));
    if (!Array.isArray(answer.value)) throw new Error('GitHub answered the question for deployments without a list.');
    const entries = answer.value as readonly unknown[];
    const deployments = entries.flatMap((entry) => deploymentOf(entry, context));
    found.push(...deployments.filter(({ atMs }) => atMs >= wanted.fromMs && atMs < wanted.toMs));
    const oldest = deployments.at(-1);
    if (entries.length < PAGE_SIZE || (oldest !== undefined && oldest.atMs < wanted.fromMs)) break;
  }
  return found;
}

/** What has neither commit nor time is no deployment that could be marked. */
function deploymentOf(entry: unknown, context: GithubDeploymentsOptions['context']): Deployment[] {
  const sha = textAt(entry, 'sha');
  const ref = textAt(entry, 'ref');
  const atMs = Date.parse(textAt(entry, 'created_at') ?? '');
  if (sha === null || Number.isNaN(atMs)) return [];
  return [
    {
      atMs,
      sha,
      environment: textAt(entry, 'environment') ?? '',
      // A deployment of a commit has it as its ref, too.
      ref: ref === sha ? null : ref,
      actor: textAt(entry, 'creator', 'login'),
      link: `${context.serverUrl}/${nameOf(context)}/commit/${sha}`,
    },
  ];
}

function nameOf({ repository }: GithubDeploymentsOptions['context']): string {
  return `${repository.owner}/${repository.name}`;
}
