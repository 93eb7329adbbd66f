import { describe, expect, it } from '@jest/globals';
import type { WorkflowContext } from '../../../src/core/workflow/workflow-context.ts';
import { failed, passed, reportOf, running } from '../../core/render/report-records.ts';
import { refusal, type Fault } from '../../fakes/loopback-github/fault.ts';
import { BOT, commentScene, markerOf } from './comment-scene.ts';

const never = new AbortController().signal;
const START = 'The pull request comment was not written: ';
const END = ' The job summary has the whole result.';

describe('a comment that cannot be written', () => {
  it.each<[string, string, Fault, string]>([
    [
      'a token that has expired',
      'issues/list-comments',
      refusal(401, 'Bad credentials'),
      'GitHub does not accept the token (401: Bad credentials). Pass ${{ github.token }} as github-token.',
    ],
    [
      'a missing permission',
      'issues/create-comment',
      refusal(403, 'Resource not accessible by integration'),
      'GitHub refused it (403: Resource not accessible by integration). Give the job the permission `pull-requests: write`.',
    ],
    [
      'a pull request that is not shown',
      'issues/list-comments',
      refusal(404, 'Not Found'),
      'GitHub shows no such pull request to this token (404: Not Found). Give the job the permission `pull-requests: write`.',
    ],
    [
      'a conversation that is invalid',
      'issues/create-comment',
      refusal(422, 'Validation Failed'),
      'GitHub found it invalid (422: Validation Failed).',
    ],
    [
      'a rate limit that lasts',
      'issues/create-comment',
      refusal(429, 'Too many requests', { 'retry-after': '60' }),
      'GitHub limits the requests of this token (429: Too many requests). It asks to wait for 60 s.',
    ],
    [
      'a rate limit of an hour',
      'issues/list-comments',
      refusal(403, 'API rate limit exceeded for installation', { 'x-ratelimit-remaining': '0' }),
      'GitHub limits the requests of this token (403: API rate limit exceeded for installation).',
    ],
    [
      'a secondary rate limit',
      'issues/create-comment',
      refusal(403, 'You have exceeded a secondary rate limit'),
      'GitHub limits the requests of this token (403: You have exceeded a secondary rate limit).',
    ],
    [
      'a status of no meaning here',
      'issues/create-comment',
      refusal(410, 'Issues are disabled for this repo'),
      'GitHub refused it (410: Issues are disabled for this repo).',
    ],
    [
      'servers that fail twice',
      'issues/list-comments',
      refusal(502, 'Bad Gateway'),
      'GitHub failed twice (502: Bad Gateway).',
    ],
    [
      'a list that is none',
      'issues/list-comments',
      { kind: 'answer', reply: { status: 200, body: { total: 0 } } },
      'GitHub answered without the list that was asked for.',
    ],
  ])('says in one sentence and once that there is %s', async (_what, operation, fault, reason) => {
    await using scene = await commentScene();
    scene.github.fail(operation, fault, Infinity);
    const publisher = scene.open();

    const announced = await publisher.announce(running, never);
    const published = await publisher.publish(reportOf(failed), never);

    expect(announced).toEqual({
      findings: [{ kind: 'store', severity: 'warning', text: `${START}${reason}${END}` }],
      outputs: {},
    });
    expect(published).toEqual({ findings: [], outputs: {} });
    expect(scene.github.state.comments).toEqual([]);
  });

  it('says that nobody listens', async () => {
    await using scene = await commentScene();
    await scene.github[Symbol.asyncDispose]();

    const { findings } = await scene.open().publish(reportOf(failed), never);

    expect(findings).toMatchObject([
      { text: expect.stringMatching(/written: connect ECONNREFUSED [\d.:]+\. The job/) as unknown as string },
    ]);
  });

  it.each(['before', 'within'] as const)(
    'does not take a list that breaks off %s its body for an empty one',
    async (when) => {
      await using scene = await commentScene();
      scene.comment(BOT, `${markerOf()}\nSTALE`);
      scene.github.fail('issues/list-comments', { kind: 'drop', when }, Infinity);

      const { findings } = await scene.open().publish(reportOf(failed), never);

      expect(findings).toMatchObject([{ severity: 'warning' }]);
      expect(scene.github.state.comments).toMatchObject([{ body: `${markerOf()}\nSTALE` }]);
    },
  );

  it('names no comment whose id it was not told', async () => {
    await using scene = await commentScene();
    scene.github.fail('issues/create-comment', { kind: 'drop', when: 'within' });

    const { findings, outputs } = await scene.open().publish(reportOf(failed), never);

    expect(findings).toMatchObject([{ severity: 'warning' }]);
    expect(outputs).toEqual({});
  });

  it.each([
    ['reader', 'issues/create-comment', '`pull-requests: write`'],
    ['stranger', 'issues/list-comments', '`pull-requests: write`'],
    ['unknown', 'issues/list-comments', '${{ github.token }}'],
  ])('names what a token lacks: %s', async (token, operation, remedy) => {
    await using scene = await commentScene();

    const { findings } = await scene.open({ token }).publish(reportOf(failed), never);

    expect(findings).toMatchObject([
      { severity: 'warning', text: expect.stringContaining(remedy) as unknown as string },
    ]);
    expect(scene.github.called.at(-1)).toBe(operation);
    expect(scene.github.state.comments).toEqual([]);
  });

  it('makes the text of a server harmless', async () => {
    await using scene = await commentScene();
    scene.github.fail('issues/create-comment', refusal(422, `::error::\u001b[31m${'x'.repeat(500)}\n::stop::`));

    const { findings } = await scene.open().publish(reportOf(failed), never);

    expect(findings[0]!.text).not.toContain('\n');
    expect(findings[0]!.text).not.toContain('\u001b');
    expect(findings[0]!.text.length).toBeLessThan(400);
  });

  it.each<[string, string, Partial<WorkflowContext>]>([
    ['without a token', '', {}],
    ['for a fork', 'writer', { isFork: true }],
    ['for a review of a fork', 'writer', { isFork: true, eventName: 'pull_request_review' }],
  ])('is not even tried %s, and that is said once', async (_what, token, context) => {
    await using scene = await commentScene();
    const publisher = scene.open({ token }, context);

    const announced = await publisher.announce(running, never);
    const published = await publisher.publish(reportOf(failed), never);

    expect(announced.findings).toMatchObject([{ severity: token === '' ? 'warning' : 'note' }]);
    expect(published.findings).toEqual([]);
    expect(scene.github.called).toEqual([]);
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'is written for a fork on %s, whose token is that of the base',
    async (eventName) => {
      await using scene = await commentScene();

      await scene.open({}, { isFork: true, eventName }).publish(reportOf(failed), never);

      expect(scene.github.state.comments).toHaveLength(1);
    },
  );
});

describe('a fault that passes', () => {
  it.each<[string, Fault, number]>([
    ['a server that fails once', refusal(503, 'Service Unavailable'), 1_000],
    ['a rate limit of 3 s', refusal(429, 'Too many requests', { 'retry-after': '3' }), 3_000],
    ['a secondary rate limit of 5 s', refusal(403, 'secondary rate limit', { 'retry-after': '5' }), 5_000],
  ])('is waited for once: %s', async (_what, fault, waitMs) => {
    await using scene = await commentScene();
    scene.github.fail('issues/create-comment', fault);

    const { findings } = await scene.open().publish(reportOf(passed), never);

    expect(findings).toEqual([]);
    expect(scene.waitsMs).toEqual([waitMs]);
    expect(scene.github.state.comments).toHaveLength(1);
  });

  it('leaves one comment when only the answer to its creation was lost', async () => {
    await using scene = await commentScene();
    const lost = { ...refusal(502, 'Bad Gateway'), takesEffect: true } as Fault;
    scene.github.fail('issues/create-comment', lost);

    const { findings } = await scene.open().publish(reportOf(passed), never);

    expect(findings).toEqual([]);
    expect(scene.github.state.comments).toHaveLength(1);
  });
});

describe('time', () => {
  it.each(['graphql', 'issues/list-comments', 'issues/create-comment'])('gives %s 10 s', async (operation) => {
    await using scene = await commentScene();
    scene.github.fail(operation, { kind: 'hang' });

    const publishing = scene.open().publish(reportOf(passed), never);
    await scene.github.hasBeenCalled(operation);
    await scene.clock.advance(9_999);
    const whileWaiting = await Promise.race([publishing, Promise.resolve('waiting')]);
    await scene.clock.advance(1);
    const { findings } = await publishing;

    expect(whileWaiting).toBe('waiting');
    // Without the viewer it goes on as the bot of workflows.
    const text = `${START}GitHub did not answer within 10 s.${END}`;
    expect(findings.map((finding) => finding.text)).toEqual(operation === 'graphql' ? [] : [text]);
  });

  it('gives the whole comment 30 s', async () => {
    await using scene = await commentScene({
      kind: 'of-commit',
      sha: 'b18e51d'.padEnd(40, '4'),
      branch: 'faster-cart',
    });
    const operations = [
      'repos/list-pull-requests-associated-with-commit',
      'graphql',
      'issues/list-comments',
      'issues/create-comment',
    ];
    for (const operation of operations) scene.github.fail(operation, { kind: 'delay', ms: 100 });

    const publishing = scene.open().publish(reportOf(passed), never);
    for (const operation of operations) {
      await scene.github.hasBeenCalled(operation);
      await scene.clock.advance(9_000);
    }
    const { findings } = await publishing;

    expect(findings).toMatchObject([{ text: `${START}GitHub did not answer within 30 s.${END}` }]);
  });

  it('ends with the signal, in the midst of a request', async () => {
    await using scene = await commentScene();
    const interrupt = new AbortController();
    scene.github.fail('issues/list-comments', { kind: 'hang' });

    const publishing = scene.open().publish(reportOf(passed), interrupt.signal);
    await scene.github.hasBeenCalled('issues/list-comments');
    interrupt.abort(new Error('SIGINT was received'));

    expect((await publishing).findings).toMatchObject([{ text: `${START}SIGINT was received.${END}` }]);
  });
});
