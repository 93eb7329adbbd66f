import type { Mark } from './annotation.ts';

/** What is known of a deployment; `null`: unknown. */
export interface DeploymentFacts {
  readonly sha: string | null;
  readonly ref: string | null;
  readonly actor: string | null;
  readonly environment: string | null;
  readonly link: string | null;
}

/** Enough to recognise a commit by, as GitHub shortens it. */
const SHORT_SHA = 7;

/** The mark of a deployment; `null` where not even the build is known. */
export function deploymentMark(facts: DeploymentFacts, fromMs: number): Mark | null {
  const { sha, ref, actor, environment, link } = facts;
  const build = sha?.slice(0, SHORT_SHA) ?? ref;
  if (build === null) return null;
  const words = [
    `Build ${build}`,
    ...(sha === null || ref === null ? [] : [`(${ref})`]),
    environment === null ? 'deployed' : `deployed to ${environment}`,
    ...(actor === null ? [] : [`by ${actor}`]),
  ];
  const text = `${words.join(' ')}${link === null ? '' : `: ${link}`}`;
  return { kind: 'deployment', text, tags: ['deployment', ...factTags(facts)], fromMs };
}

/** What is known, as tags that a dashboard can filter by: `sha:…`, `ref:…`, `environment:…`. */
export function factTags(facts: DeploymentFacts): readonly string[] {
  const { sha, ref, actor, environment, link } = facts;
  return Object.entries({ sha, ref, actor, environment, link }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}:${value}`],
  );
}
