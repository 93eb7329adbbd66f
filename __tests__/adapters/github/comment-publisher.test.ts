import { describe, expect, it } from '@jest/globals';
import { parseCommentMarker } from '../../../src/core/workflow/comment-marker.ts';
import { failed, passed, reportOf, running } from '../../core/render/report-records.ts';
import { BOT, commentScene, EVA, markerOf, SHA } from './comment-scene.ts';

const never = new AbortController().signal;

describe('githubComment', () => {
  it('keeps one comment from start to end, its marker first, and names it as an output', async () => {
    await using scene = await commentScene();
    const publisher = scene.open();

    const announced = await publisher.announce(running, never);
    const [atStart] = scene.github.state.comments.map(({ body }) => body);
    const published = await publisher.publish(reportOf(failed), never);

    const [comment, ...others] = scene.github.state.comments;
    expect(others).toEqual([]);
    expect(atStart).toContain('running');
    expect(comment!.body).toContain(' checks failed');
    expect(parseCommentMarker(comment!.body)).toEqual({ key: 'checkout', sha: SHA, run: 981, attempt: 1 });
    expect([announced, published]).toEqual(
      Array(2).fill({ findings: [], outputs: { 'comment-id': `${comment!.id}` } }),
    );
  });

  it('asks once who it is', async () => {
    await using scene = await commentScene();
    const publisher = scene.open();

    await publisher.announce(running, never);
    await publisher.publish(reportOf(passed), never);

    expect(scene.github.called.filter((operation) => operation === 'graphql')).toHaveLength(1);
  });

  it('finds its comment behind hundreds of others', async () => {
    await using scene = await commentScene();
    for (let n = 0; n < 200; n += 1) scene.comment(EVA, `Remark ${n}`);
    const ours = scene.comment(BOT, `${markerOf()}\nSTALE`);

    const { outputs } = await scene.open().publish(reportOf(passed), never);

    expect(outputs).toEqual({ 'comment-id': `${ours.id}` });
    expect(scene.github.state.comments).toHaveLength(201);
    expect(scene.github.called.filter((operation) => operation === 'issues/list-comments')).toHaveLength(3);
  });

  it.each([
    ['a quoted reply of a person', EVA, `> ${markerOf()}\nWhy?`],
    ['a quoted reply of its own account', BOT, `> ${markerOf()}\nWhy?`],
    ['a comment of a person that begins with the marker', EVA, `${markerOf()}\nmine`],
    ['a comment of another bot', { login: 'other[bot]', type: 'Bot' } as const, `${markerOf()}\nmine`],
    ['a comment of a person with the name of the bot', { login: 'github-actions', type: 'User' } as const, markerOf()],
    ['a comment of an account that is gone', null, `${markerOf()}\nmine`],
    ['a comment of another configuration', BOT, `${markerOf({ key: 'checkout/java-21' })}\nother`],
  ])('never touches %s', async (_what, author, body) => {
    await using scene = await commentScene();
    scene.comment(author, body);

    await scene.open().publish(reportOf(passed), never);

    expect(scene.github.state.comments).toMatchObject([{ author, body }, { author: BOT }]);
  });

  it('knows the comments of the person whose token it has', async () => {
    await using scene = await commentScene();
    scene.comment(EVA, `${markerOf()}\nSTALE`);
    const ofBot = scene.comment(BOT, `${markerOf()}\nSTALE`);

    await scene.open({ token: 'of-eva' }).publish(reportOf(passed), never);

    expect(scene.github.state.comments).toHaveLength(2);
    expect(scene.github.state.comments[0]!.body).toContain('pass');
    expect(ofBot.body).toContain('STALE');
  });

  it('knows the comments of an app that GraphQL names without [bot]', async () => {
    await using scene = await commentScene();
    scene.comment(BOT, `${markerOf()}\nSTALE`);
    scene.github.fail('graphql', {
      kind: 'answer',
      reply: { status: 200, body: { data: { viewer: { login: 'github-actions' } } } },
    });

    await scene.open().publish(reportOf(passed), never);

    expect(scene.github.state.comments).toHaveLength(1);
  });

  it('takes itself for the bot of workflows when GraphQL does not say', async () => {
    await using scene = await commentScene();
    scene.comment(BOT, `${markerOf()}\nSTALE`);
    scene.comment(EVA, `${markerOf()}\nmine`);
    scene.github.fail('graphql', { kind: 'answer', reply: { status: 404, body: { message: 'Not Found' } } }, 2);

    const { findings } = await scene.open().publish(reportOf(passed), never);

    expect(findings).toEqual([]);
    expect(scene.github.state.comments).toHaveLength(2);
    expect(scene.github.state.comments[0]!.body).toContain('pass');
    expect(scene.github.state.comments[1]!.body).toContain('mine');
  });

  it('keeps the oldest of several and deletes the others', async () => {
    await using scene = await commentScene();
    const oldest = scene.comment(BOT, `${markerOf()}\nfirst`);
    scene.comment(EVA, 'between');
    scene.comment(BOT, `${markerOf()}\nsecond`);
    scene.comment(BOT, `${markerOf()}\nthird`);

    const published = await scene.open().publish(reportOf(passed), never);

    expect(published).toEqual({ findings: [], outputs: { 'comment-id': `${oldest.id}` } });
    expect(scene.github.state.comments.map(({ author }) => author)).toEqual([BOT, EVA]);
  });

  it.each([
    [403, 'Forbidden', 1],
    [404, 'Not Found', 0],
  ])('writes its comment though another one cannot be deleted (%i)', async (status, message, warnings) => {
    await using scene = await commentScene();
    scene.comment(BOT, `${markerOf()}\nfirst`);
    scene.comment(BOT, `${markerOf()}\nsecond`);
    scene.github.fail('issues/delete-comment', { kind: 'answer', reply: { status, body: { message } } });

    const { findings, outputs } = await scene.open().publish(reportOf(passed), never);

    expect(outputs).toHaveProperty('comment-id');
    expect(findings.map(({ text }) => text)).toEqual(
      warnings === 0 ? [] : [expect.stringMatching(/^A second comment .* could not be deleted .*\. Delete by hand/)],
    );
  });

  it('leaves even the doubles of a newer run alone', async () => {
    await using scene = await commentScene();
    scene.comment(BOT, `${markerOf({ run: 5 })}\nSTALE`);
    const newer = scene.comment(BOT, `${markerOf({ run: 990 })}\nnewer`);

    const { outputs } = await scene.open().publish(reportOf(passed), never);

    expect(outputs).toEqual({ 'comment-id': `${newer.id}` });
    expect(scene.github.state.comments).toHaveLength(2);
    expect(newer.body).toContain('newer');
  });

  it('writes a new comment when the old one is deleted in between', async () => {
    await using scene = await commentScene();
    scene.comment(BOT, `${markerOf()}\nSTALE`);
    const publisher = scene.open();
    scene.github.fail('issues/update-comment', {
      kind: 'answer',
      reply: { status: 404, body: { message: 'Not Found' } },
    });

    const { findings, outputs } = await publisher.publish(reportOf(passed), never);

    expect(findings).toEqual([]);
    expect(scene.github.state.comments.at(-1)).toMatchObject({ id: Number(outputs['comment-id']) });
    expect(scene.github.state.comments).toHaveLength(2);
  });

  it('sends what GitHub takes, however long the text became by masking', async () => {
    await using scene = await commentScene();
    const mask = (text: string): string => (text.length > 100 ? `${text}${'*'.repeat(70_000)}` : text);

    const { findings } = await scene.open().publish(reportOf(passed, { mask }), never);

    expect(findings).toEqual([]);
    expect(scene.github.state.comments[0]!.body).toHaveLength(65_536);
  });

  it('finds its comment again where the key holds a secret, and does not tell it', async () => {
    await using scene = await commentScene();
    const mask = (text: string): string => text.replaceAll('checkout', '***');
    const publisher = scene.open();

    await publisher.announce({ ...running, context: { ...running.context, mask } }, never);
    await publisher.publish(reportOf(passed, { mask }), never);

    expect(scene.github.state.comments).toHaveLength(1);
    expect(scene.github.state.comments[0]!.body).not.toContain('checkout');
  });

  it.each([
    ['announces nothing new', undefined, 'announce', 0],
    ['writes nothing new about a build that passes', undefined, passed, 0],
    ['writes about a build that fails', undefined, failed, 1],
    ['corrects what is there', `${markerOf()}\nSTALE`, passed, 1],
  ] as const)('%s when only failures are wanted', async (_what, existing, what, comments) => {
    await using scene = await commentScene();
    if (existing !== undefined) scene.comment(BOT, existing);
    const publisher = scene.open({ when: 'failures' });

    const { findings } =
      what === 'announce' ? await publisher.announce(running, never) : await publisher.publish(reportOf(what), never);

    expect(findings).toEqual([]);
    expect(scene.github.state.comments).toHaveLength(comments);
    expect(scene.github.state.comments.filter(({ body }) => body.includes('STALE'))).toEqual([]);
  });
});
