import { describe, expect, it } from '@jest/globals';
import { joinsBaseline, type JoinInput } from '../../../src/core/scenario/joins-baseline.ts';
import { exampleSpec } from '../plan/spec-example.ts';

interface Given extends Partial<Omit<JoinInput, 'spec'>> {
  readonly record?: 'auto' | 'always' | 'never';
  readonly ref?: string | null;
}

function joins({ record = 'auto', ref = 'main', ...more }: Given) {
  const spec = exampleSpec({ record, build: { sha: 'abc', ref, repository: null } });
  return joinsBaseline({ spec, event: 'push', isFork: false, outcome: 'pass', ...more });
}

describe('a run joins the baseline', () => {
  it.each<[string, Given]>([
    ['as a build of the branch', {}],
    ['as a build of the branch with its whole ref', { ref: 'refs/heads/main' }],
    ['without enough evidence', { outcome: 'inconclusive' }],
    ['on a machine', { event: null }],
    ['at night', { event: 'schedule' }],
    ['started by hand, where that is asked for', { event: 'workflow_dispatch', record: 'always' }],
    ['without a branch, where that is asked for', { event: null, ref: null, record: 'always' }],
  ])('%s', (_how, given) => {
    expect(joins(given)).toMatchObject({ baseline: true, branch: 'main' });
  });

  it('of its own branch where it always joins one', () => {
    expect(joins({ record: 'always', ref: 'refs/heads/fix/pay', event: 'push' })).toEqual({
      ...{ baseline: true, branch: 'fix/pay' },
      text: 'It is part of the baseline of fix/pay, because record is always.',
    });
  });
});

describe('a run stays out of the baseline', () => {
  it.each<[string, Given, RegExp]>([
    ['where it must never join', { record: 'never' }, /record is never/],
    ['of another branch', { ref: 'fix/pay' }, /a build of fix\/pay/],
    ['of a tag called like the branch', { ref: 'refs/tags/main' }, /a build of refs\/tags\/main/],
    ['of an unknown branch', { ref: null }, /not known; `build-ref` names it/],
    ['of a pull request', { event: 'pull_request' }, /event pull_request may hold code that nobody has merged/],
    ['of a pull request, even always', { event: 'pull_request', record: 'always' }, /pull_request/],
    ['of a pull request with the rights of its target', { event: 'pull_request_target' }, /pull_request_target/],
    ['after another workflow, even always', { event: 'workflow_run', record: 'always' }, /workflow_run/],
    ['started by hand', { event: 'workflow_dispatch' }, /by hand/],
    ['of a fork whose branch is called main', { isFork: true }, /fork/],
    ['of a fork, even always', { isFork: true, record: 'always' }, /fork/],
    ['that failed, even always', { outcome: 'fail', record: 'always' }, /outcome is fail/],
    ['that is invalid', { outcome: 'invalid' }, /outcome is invalid/],
    ['that was cancelled', { outcome: 'cancelled', record: 'always' }, /outcome is cancelled/],
    ['that broke', { outcome: 'error' }, /outcome is error/],
  ])('%s', (_how, given, why) => {
    expect(joins(given)).toEqual({ baseline: false, branch: null, text: expect.stringMatching(why) });
  });
});
