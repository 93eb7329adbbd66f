import { describe, expect, it } from '@jest/globals';
import type { PullRequestHint } from '../../../src/core/workflow/workflow-context.ts';
import { passed, reportOf } from '../../core/render/report-records.ts';
import type { Pull } from '../../fakes/loopback-github/state.ts';
import { commentScene, SHA } from './comment-scene.ts';

const never = new AbortController().signal;
const ofCommit: PullRequestHint = { kind: 'of-commit', sha: SHA, branch: 'faster-cart' };
const ofBranch: PullRequestHint = { kind: 'of-branch', owner: 'eva', branch: 'faster-cart', sha: SHA };
const pull = { number: 12, state: 'open', owner: 'shop', branch: 'faster-cart', sha: SHA, base: 'main' } as const;
const other = 'f'.repeat(40);

describe('the pull request of a comment', () => {
  it.each<[string, PullRequestHint, readonly Partial<Pull>[], number | null]>([
    ['is the one that the event names', { kind: 'number', number: 12 }, [{}], 12],
    ['is the open one of a commit', ofCommit, [{ number: 4, state: 'closed' }, {}], 12],
    ['is the one of the branch that was pushed', ofCommit, [{ number: 4, branch: 'other' }, {}], 12],
    ['is not one of a fork with a branch of that name', ofCommit, [{ owner: 'eva' }], null],
    ['is the oldest of several', ofCommit, [{ number: 14 }, {}, { number: 13 }], 12],
    ['is none without an open one', ofCommit, [{ state: 'closed' }], null],
    ['is the one of the branch of a fork', ofBranch, [{ number: 4 }, { owner: 'eva' }], 12],
    ['is not one whose head has moved on', ofBranch, [{ owner: 'eva', sha: other }], null],
    ['is not one that is closed', ofBranch, [{ owner: 'eva', state: 'closed' }], null],
    ['is none on a schedule', { kind: 'none' }, [{}], null],
  ])('%s', async (_what, hint, pulls, expected) => {
    await using scene = await commentScene(hint);
    scene.github.state.pulls.splice(0, 1, ...pulls.map((one) => ({ ...pull, ...one })));

    const { findings } = await scene.open().publish(reportOf(passed), never);

    expect(scene.github.state.comments.map((comment) => comment.pull)).toEqual(expected === null ? [] : [expected]);
    expect(findings.map(({ severity }) => severity)).toEqual(expected === null ? ['note'] : []);
  });

  it('is found by its branch while the list of the commit is empty', async () => {
    await using scene = await commentScene(ofCommit);
    scene.github.fail('repos/list-pull-requests-associated-with-commit', {
      kind: 'answer',
      reply: { status: 200, body: [] },
    });

    await scene.open().publish(reportOf(passed), never);

    expect(scene.github.state.comments).toHaveLength(1);
  });

  it('is not one of another branch where GitHub ignores the filter', async () => {
    await using scene = await commentScene(ofBranch);
    const all = {
      kind: 'answer',
      reply: { status: 200, body: [{ number: 12, head: { ref: 'other', sha: SHA } }] },
    } as const;
    scene.github.fail('pulls/list', all);

    await scene.open().publish(reportOf(passed), never);

    expect(scene.github.state.comments).toEqual([]);
  });

  it('is named as missing with the event and the branch', async () => {
    await using scene = await commentScene({ kind: 'none' });

    const { findings } = await scene.open({}, { eventName: 'schedule', ref: 'main' }).publish(reportOf(passed), never);

    expect(findings).toEqual([
      {
        kind: 'store',
        severity: 'note',
        text: 'No open pull request belongs to this run of main (event schedule), so no comment is written.',
      },
    ]);
  });
});
