import { notFound, pageOf, type Route } from './route.ts';
import { sample, type Facts } from './sample.ts';
import type { GithubState, Pull } from './state.ts';

/** Pull requests, newest first. */
export const pullRoutes: Readonly<Record<string, Route>> = {
  'pulls/list': (request, state) => {
    const wanted = request.query.get('state') ?? 'open';
    const head = request.query.get('head');
    const found = newestFirst(state).filter(
      (pull) =>
        (wanted === 'all' || pull.state === wanted) && (head === null || `${pull.owner}:${pull.branch}` === head),
    );
    const { page, headers } = pageOf(found, request);
    return { status: 200, body: page.map((pull) => sample('pull-request-simple', shown(pull, state))), headers };
  },
  'pulls/get': ({ path }, state) => {
    const pull = state.pulls.find(({ number }) => number === Number(path['pull_number']));
    return pull === undefined ? notFound : { status: 200, body: sample('pull-request', shown(pull, state)) };
  },
  'repos/list-pull-requests-associated-with-commit': (request, state) => {
    const found = newestFirst(state).filter(({ sha }) => sha === request.path['commit_sha']);
    const { page, headers } = pageOf(found, request);
    return { status: 200, body: page.map((pull) => sample('pull-request-simple', shown(pull, state))), headers };
  },
};

function newestFirst({ pulls }: GithubState): readonly Pull[] {
  return pulls.toSorted((a, b) => b.number - a.number);
}

function shown({ number, state, owner, branch, sha, base }: Pull, { repository }: GithubState): Facts {
  const home = {
    ...repository,
    full_name: `${repository.owner}/${repository.name}`,
    owner: { login: repository.owner },
  };
  const id = owner === repository.owner ? repository.id : repository.id + 1;
  const repo = { name: repository.name, full_name: `${owner}/${repository.name}`, owner: { login: owner }, id };
  return {
    number,
    state,
    head: { label: `${owner}:${branch}`, ref: branch, sha, user: { login: owner }, repo },
    base: { label: `${repository.owner}:${base}`, ref: base, user: { login: repository.owner }, repo: home },
  };
}
