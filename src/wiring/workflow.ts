import { artifactRunStore } from '../adapters/github/artifact-run-store.ts';
import { githubComment } from '../adapters/github/comment-publisher.ts';
import { githubCommits } from '../adapters/github/commits.ts';
import { githubDeployments } from '../adapters/github/deployments.ts';
import { jobSummary } from '../adapters/github/job-summary.ts';
import { parseRunRecord } from '../adapters/files/parse-run-record.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import type { WorkflowContext } from '../core/workflow/workflow-context.ts';
import type { Clock } from '../ports/clock.ts';
import type { Commits } from '../ports/commits.ts';
import type { Publisher } from '../ports/publisher.ts';
import type { Deployments } from '../ports/deployments.ts';
import type { RunStore } from '../ports/run-store.ts';

/** What the action knows of the workflow that it runs in. */
export interface WorkflowOptions {
  readonly context: WorkflowContext;
  /** `null`: no token was given, so there is neither comment nor baseline. */
  readonly token: string | null;
  /** Variables that the runner gives to actions alone. */
  readonly runtimeEnv: (name: string) => string | undefined;
  readonly summaryFile: string | null;
  readonly comment: 'always' | 'failures' | 'never';
  /** Tells comments of equal configurations apart; `null`: the name of the configuration. */
  readonly commentKey: string | null;
}

/** What GitHub gives to a run. */
export interface Workflow {
  readonly context: WorkflowContext;
  readonly token: string | null;
  readonly commentKey: string | null;
  /** The parts of a run that speak with GitHub; none of them does before it is asked. */
  parts(spec: RunSpec, local: { readonly clock: Clock; readonly say: (text: string) => void }): WorkflowParts;
}

/** `history`, `commits` and `deployments` are `null` without a token. */
export interface WorkflowParts {
  readonly history: RunStore | null;
  readonly commits: Commits | null;
  readonly deployments: Deployments | null;
  readonly publishers: readonly Publisher[];
}

/** Puts together what GitHub gives. The shell hands it to the controller, so that the command line does not carry it along. */
export function composeWorkflow(options: WorkflowOptions): Workflow {
  const { context, token, commentKey, runtimeEnv, summaryFile, comment } = options;
  const summary = jobSummary({ file: summaryFile ?? undefined });
  return {
    context,
    token,
    commentKey,
    parts: ({ name }, { clock, say }) => {
      if (token === null) return { history: null, commits: null, deployments: null, publishers: [summary] };
      const sticky = githubComment({ context, token, clock, when: comment === 'failures' ? 'failures' : 'always' });
      return {
        history: artifactRunStore({ context, token, name, clock, env: runtimeEnv, parse: parseRunRecord, say }),
        commits: githubCommits({ context, token, clock }),
        deployments: githubDeployments({ context, token, clock }),
        publishers: comment === 'never' ? [summary] : [summary, sticky],
      };
    },
  };
}
