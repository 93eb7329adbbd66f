import { annotationOf } from '../core/verdict/annotation.ts';
import { deploymentMark } from '../core/verdict/deployment-mark.ts';
import type { Finding } from '../core/verdict/finding.ts';
import type { Deployment } from '../ports/deployments.ts';
import type { RunRecord } from '../core/verdict/run-record.ts';
import type { Journal } from './journal.ts';
import { messageOf } from './message-of.ts';
import type { RunIdentity } from './run-context.ts';
import type { RunPorts } from './run-ports.ts';
import { storeWarning } from './store-warning.ts';
import { withDeadline } from './with-deadline.ts';

/** Reads of a list that explain the curves, and no more. */
const DEPLOYMENTS_DEADLINE_MS = 15_000;

/** The clocks of GitHub and of the runner differ: a deployment of the build this soon after the start is what the run follows. */
const OWN_DEPLOYMENT_MS = 60_000;

/** Marks that the build of the run is what is deployed from here on. Nothing where no build is known. */
export function markBuild(
  { build, environment }: { readonly build: RunRecord['build']; readonly environment: string | null },
  { run, startedAtMs }: { readonly run: string; readonly startedAtMs: number },
  identity: RunIdentity,
  journal: Journal,
): void {
  const { sha, ref } = build;
  const facts = { sha, ref, environment, actor: identity.actor, link: identity.origin.link };
  const mark = deploymentMark(facts, startedAtMs);
  if (mark !== null) journal.annotate(annotationOf(mark, { run, load: null, build: sha }));
}

/**
 * Marks what else was deployed to the environment while a load was on: such a deployment explains a change that the build
 * does not. Never throws; where the deployments cannot be asked for, that is a warning.
 */
export async function markDeployments(
  { run, loads, build, startedAtMs }: RunRecord,
  environment: string | null,
  { deployments, clock }: Pick<RunPorts, 'deployments' | 'clock'>,
  journal: Journal,
): Promise<readonly Finding[]> {
  if (deployments === null || environment === null) return [];
  const isOwn = ({ sha, atMs }: Deployment) => sha === build.sha && atMs < startedAtMs + OWN_DEPLOYMENT_MS;
  const deadline = { what: 'the question', ms: DEPLOYMENTS_DEADLINE_MS };
  try {
    for (const { load, startAtMs, stopAtMs } of loads) {
      if (stopAtMs <= startAtMs) continue;
      const span = { fromMs: startAtMs, toMs: stopAtMs };
      const found = await withDeadline(clock, deadline, (signal) => deployments.between(environment, span, signal));
      for (const deployment of found.filter((each) => !isOwn(each))) {
        const mark = deploymentMark(deployment, deployment.atMs);
        if (mark !== null) journal.annotate(annotationOf(mark, { run, load, build: deployment.sha }));
      }
    }
    return [];
  } catch (error) {
    const text = `Deployments to ${environment} during the load are not marked: ${messageOf(error)}`;
    return [storeWarning(text)];
  }
}
