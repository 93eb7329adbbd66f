import type { FakeArtifact } from '../../fakes/loopback-artifacts/artifact-ledger.ts';
import type { FakeRequest, FakeResponse } from '../../fakes/loopback-artifacts/exchange.ts';
import { loopbackArtifacts } from '../../fakes/loopback-artifacts/loopback-artifacts.ts';
import { loopbackGithub } from '../../fakes/loopback-github/server.ts';
import { sample, type Facts } from '../../fakes/loopback-github/sample.ts';
import type { Comment } from '../../fakes/loopback-github/state.ts';
import { repositoryId, repositoryName } from './repository.ts';

/** GitHub on loopback as a workflow meets it: comments, commits, artifacts, and a token that may use them. */
export interface HostedGithub extends AsyncDisposable {
  readonly token: string;
  readonly comments: readonly Comment[];
  readonly artifacts: readonly FakeArtifact[];
  /** What was asked against GitHub's description. */
  readonly violations: readonly string[];
  /** What the runner tells the steps of a workflow run, which GitHub knows of from then on. */
  environmentOf(run: {
    readonly runId: number;
    readonly event: string;
    readonly branch: string;
  }): Readonly<Record<string, string>>;
}

/** The commit of a pull request that is one ahead of main. */
export const pullSha = 'b'.repeat(40);

/** A GitHub whose main is at `mainSha`, with pull request 12 from the branch `faster-pay`. */
export async function hostedGithub(mainSha: string): Promise<HostedGithub> {
  const artifacts = loopbackArtifacts(repositoryName, repositoryId);
  const github = await loopbackGithub({ handle: (request) => complete(request, artifacts.handle(request)) });
  const { tokens, pulls, commits, branches, comments } = github.state;
  const token = 'token-of-the-job';
  tokens.set(token, { login: 'github-actions[bot]', type: 'Bot', permission: 'write' });
  pulls.push({ number: 12, state: 'open', owner: 'shop', branch: 'faster-pay', sha: pullSha, base: 'main' });
  commits.push({ sha: mainSha, parents: [] }, { sha: pullSha, parents: [mainSha] });
  branches.set('main', mainSha);
  branches.set('faster-pay', pullSha);
  return {
    token,
    comments,
    artifacts: artifacts.ledger.artifacts,
    violations: github.violations,
    environmentOf: ({ runId, event, branch }) => {
      const headSha = branch === 'main' ? mainSha : pullSha;
      const run = artifacts.startRun({ id: runId, event, headBranch: branch, headSha });
      return {
        ...artifacts.environment(run, github.url),
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY_ID: String(repositoryId),
      };
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** The artifacts answer what is read of them; GitHub's description demands whole objects. */
function complete({ url }: FakeRequest, response: FakeResponse | null): FakeResponse | null {
  const schema = /\/actions\/(artifacts|runs\/\d+)$/.exec(url.pathname)?.[1];
  if (response?.status !== 200 || schema === undefined) return response;
  const body = JSON.parse(String(response.body)) as Facts & { readonly artifacts?: readonly Facts[] };
  const whole =
    schema === 'artifacts'
      ? { ...body, artifacts: body.artifacts?.map((one) => sample('artifact', one)) }
      : sample('workflow-run', body);
  return { ...response, body: JSON.stringify(whole) };
}
