import { notFound, pageOf, type Route } from './route.ts';
import { sample } from './sample.ts';
import type { Commit, Deployed, GithubState } from './state.ts';

/** The repository, its commits and its deployments. */
export const repositoryRoutes: Readonly<Record<string, Route>> = {
  'repos/get': (_request, { repository: { owner, name, id } }) => ({
    status: 200,
    body: sample('full-repository', {
      id,
      name,
      full_name: `${owner}/${name}`,
      owner: { login: owner },
      default_branch: 'main',
    }),
  }),
  'repos/get-commit': ({ path }, state) => {
    const commit = find(state, path['ref'] ?? '');
    return commit === undefined ? notFound : { status: 200, body: shown(commit) };
  },
  'repos/list-commits': (request, state) => {
    const from = find(state, request.query.get('sha') ?? 'main');
    if (from === undefined) return notFound;
    const { page, headers } = pageOf(ancestors(state, from), request);
    return { status: 200, body: page.map(shown), headers };
  },
  'repos/list-deployments': (request, { deployments }) => {
    const environment = request.query.get('environment');
    const all = deployments.filter((each) => environment === null || each.environment === environment).reverse();
    const { page, headers } = pageOf(all, request);
    return { status: 200, body: page.map(shownDeployment), headers };
  },
  'repos/compare-commits': (request, state) => compare(request.path['base'], request.path['head'], state),
  'repos/compare-commits-with-basehead': (request, state) =>
    compare(...((request.path['basehead'] ?? '').split('...') as [string?, string?]), state),
};

function compare(...[base = '', head = '', state]: [base?: string, head?: string, state?: GithubState]) {
  const [from, to] = [find(state!, base), find(state!, head)];
  if (from === undefined || to === undefined) return notFound;
  const [before, after] = [ancestors(state!, from), ancestors(state!, to)];
  const shared = after.find((commit) => before.includes(commit));
  // GitHub's answer to histories that share nothing.
  if (shared === undefined)
    return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
  const [aheadBy, behindBy] = [after.indexOf(shared), before.indexOf(shared)];
  const status = comparedStatus(aheadBy, behindBy);
  const counts = { status, ahead_by: aheadBy, behind_by: behindBy, total_commits: aheadBy };
  const body = sample('commit-comparison', {
    ...counts,
    base_commit: shown(from),
    merge_base_commit: shown(shared),
    commits: after.slice(0, aheadBy).map(shown),
  });
  return { status: 200, body };
}

function comparedStatus(aheadBy: number, behindBy: number): string {
  if (aheadBy > 0) return behindBy > 0 ? 'diverged' : 'ahead';
  return behindBy > 0 ? 'behind' : 'identical';
}

function find({ commits, branches }: GithubState, name: string): Commit | undefined {
  const sha = branches.get(name) ?? name;
  return commits.find((commit) => commit.sha === sha);
}

/** The commit and those before it, nearest first. */
function ancestors(state: GithubState, from: Commit): readonly Commit[] {
  const found = new Set([from]);
  for (const { parents } of found) {
    for (const sha of parents) {
      const parent = find(state, sha);
      if (parent !== undefined) found.add(parent);
    }
  }
  return [...found];
}

function shown({ sha, parents }: Commit): Readonly<Record<string, unknown>> {
  return sample('commit', { sha, parents: parents.map((parent) => ({ sha: parent })) }) as Record<string, unknown>;
}

function shownDeployment({ environment, sha, ref, creator, createdAt }: Deployed): unknown {
  return sample('deployment', {
    ...{ environment, sha, ref, created_at: createdAt },
    creator: creator === null ? null : { login: creator },
  });
}
