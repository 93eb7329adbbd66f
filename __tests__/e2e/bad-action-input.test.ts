import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runtimeToken } from '../fakes/loopback-artifacts/artifact-service.ts';
import { writeConfig } from './support/config.ts';
import { hostedGithub, pullSha } from './support/hosted-github.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { type PhaseResult, runStep, startStep } from './support/runner.ts';
import { type Scene, scenes } from './support/scene.ts';
import { freePort, pullRequest } from './support/workflows.ts';

const scene = scenes();
const mainSha = 'a'.repeat(40);
const event = { name: 'pull_request', payload: pullRequest(mainSha) };
const token = 'token-of-the-job';

function makeRepository(own: Scene, url: string, check: string, more = ''): void {
  own.write('plan.jmx', simplePlan());
  writeConfig(own, { url, checks: [check], more });
}

/** A server that answers everything so, in the forms of REST and of the artifact service. */
async function answering(status: number): Promise<AsyncDisposable & { readonly url: string }> {
  const body = JSON.stringify({ message: 'Resource not accessible by integration', code: 'internal', msg: 'no' });
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the runner tells where all of GitHub is at this address. */
function github(url: string): Readonly<Record<string, string>> {
  const run = { id: 981, event: event.name, headBranch: 'faster-pay', headSha: pullSha, headRepositoryId: 7 };
  return {
    ...{ GITHUB_API_URL: url, GITHUB_SERVER_URL: 'https://github.com' },
    ...{ ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(run) },
  };
}

/** What reporting had to say; a busy machine may add warnings of its own. */
function reportingWarnings({ annotations }: PhaseResult): readonly string[] {
  const texts = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  return texts.filter((text) => !/^(?:local-1|Worker local-1)/.test(text));
}

function expectEnd(result: PhaseResult, code: number, outputs: Readonly<Record<string, unknown>>): void {
  expect({ code: result.code, text: result.text }).toEqual({ code, text: result.text });
  expect(result.outputs).toMatchObject(outputs);
  expect(result.text).not.toMatch(/\n\s+at /);
}

const refusedComment = 'The pull request comment was not written: GitHub refused it (403: ';
const refusedArtifact =
  /^This run is not kept for later comparisons: .*: the artifact service refuses this job \(403\)\.$/;

describe('a GitHub that does nothing of what is asked of it', () => {
  it('changes neither verdict nor exit code, whether it refuses everything or is not there', async () => {
    await using target = await startServer();
    await using refusing = await answering(403);
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const [slow, good] = [scene.current, scene.add()];
    makeRepository(slow, target.url, 'p95(response_time) of "Home" < 1 ms', 'baseline: { branch: main }');
    makeRepository(good, target.url, 'error_rate < 1%');

    const [refused, alone] = await Promise.all([
      runStep({ workspace: slow.dir, event, token, env: github(refusing.url) }),
      runStep({ workspace: good.dir, event, token, env: github(nobody) }),
    ]);

    expectEnd(refused.main, 1, { verdict: 'fail', 'comment-id': '', baseline: expect.any(String) });
    expect(refused.main.summary).toContain('1 ms');
    expect(reportingWarnings(refused.main).toSorted()).toEqual([
      expect.stringMatching(/^The earlier runs could not be read: .*`actions: read`\.$/),
      expect.stringContaining(refusedComment),
      expect.stringMatching(refusedArtifact),
    ]);

    expectEnd(alone.main, 0, { verdict: 'pass', 'comment-id': '' });
    expect(alone.main.summary).toContain('pass');
    expect(reportingWarnings(alone.main).toSorted()).toEqual([
      expect.stringMatching(/^The pull request comment was not written: connect ECONNREFUSED/),
      expect.stringMatching(/^This run is not kept for later comparisons: .*ECONNREFUSED\.$/),
    ]);
  }, 60_000);
});

describe('a run whose summary and record cannot be stored', () => {
  it('still has its verdict, its comment and its exit code', async () => {
    await using target = await startServer();
    await using hosted = await hostedGithub(mainSha);
    await using storage = await answering(403);
    makeRepository(scene.current, target.url, 'error_rate < 1%');

    await using step = startStep({
      ...{ workspace: scene.current.dir, event, token: hosted.token },
      env: {
        ...hosted.environmentOf({ runId: 981, event: event.name, branch: 'faster-pay' }),
        ...{ ACTIONS_RESULTS_URL: `${storage.url}/`, GITHUB_STEP_SUMMARY: '/nowhere/at/all' },
      },
    });
    const main = await step.finished;

    expectEnd(main, 0, { verdict: 'pass', 'comment-id': String(hosted.comments[0]?.id) });
    expect(reportingWarnings(main).toSorted()).toEqual([
      expect.stringMatching(/^The job summary was not written\. ENOENT/),
      expect.stringMatching(refusedArtifact),
    ]);
    expect(hosted.comments.map(({ pull }) => pull)).toEqual([12]);
    expect(hosted.comments[0]?.body).toContain('pass');
    expect(hosted.violations).toEqual([]);
  }, 60_000);
});
