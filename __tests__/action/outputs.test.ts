import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionLog } from '../../src/action/action-log.ts';
import { appendFileCommand } from '../../src/action/file-command.ts';
import { noOutputs, outputsOf, writeOutputs } from '../../src/action/outputs.ts';
import type { Comparison } from '../../src/core/verdict/comparison.ts';
import { outcomeOf, violatedOutcome } from '../core/verdict/judge-records.ts';
import { readFileCommands } from '../e2e/support/file-commands.ts';
import { recordExample } from './record-example.ts';

/** A folder for one test. */
function temporary() {
  const dir = mkdtempSync(join(tmpdir(), 'outputs-'));
  return {
    file: join(dir, 'out'),
    [Symbol.dispose]: () => {
      rmSync(dir, { recursive: true });
    },
  };
}

const silentLog = () => actionLog(() => undefined, { isRunner: false });

const comparison = (more: Partial<Comparison>): Comparison => ({
  ...{ check: null, severity: 'error', quantity: 'p95 of "Pay"', label: 'Pay', result: 'worse' },
  ...{ baselineValue: 186, baselineText: '186 ms', value: 262, valueText: '262 ms', count: 5_000, effect: 0.41 },
  ...{ interval: null, changeText: '41 % slower', limitText: 'baseline + 10 %', smallestChange: null },
  ...{ text: 'Pay is 41 % slower.', numbers: null },
  ...more,
});

describe('the outputs of a run', () => {
  it('name what made the build fail, and nothing that only warns or holds', () => {
    const record = recordExample({
      outcome: 'fail',
      checks: [violatedOutcome(), outcomeOf(), violatedOutcome({ severity: 'warning' })],
      comparisons: [
        comparison({}),
        comparison({ check: 'p95(response_time) < baseline + 10%' }),
        comparison({ result: 'unconfirmed' }),
        comparison({ severity: 'warning' }),
      ],
    });

    const failed = JSON.parse(outputsOf(record, {}, '/r')['failed-checks']) as object[];

    expect(failed).toEqual([
      {
        check: 'p95(response_time) of "Pay" < 400ms',
        label: 'Pay',
        value: '431 ms',
        limit: '< 400 ms',
        text: expect.stringContaining('431 ms'),
      },
      { check: 'p95 of "Pay"', label: 'Pay', value: '262 ms', limit: 'baseline + 10 %', text: 'Pay is 41 % slower.' },
      expect.objectContaining({ check: 'p95(response_time) < baseline + 10%' }),
    ]);
  });

  it('tell the baseline, and where everything lies', () => {
    const runs = [{ run: 'shop-1-1-aaaaaa', sha: 'abc', endedAtMs: 1 }];
    const use = { branch: 'main', how: 'branch', mergeBase: null, runs, notes: [], refused: [], pooled: [] } as const;

    const outputs = outputsOf(
      recordExample({}, { comparedWith: use }),
      { 'comment-id': '7', 'summary-path': '/s.md', other: 'x' },
      '/r/',
    );

    expect(outputs).toEqual({
      ...{ verdict: 'pass', 'run-id': 'shop-981-1-abc123', 'failed-checks': '[]', 'summary-path': '/s.md' },
      ...{ 'results-path': '/r/runs/shop-981-1-abc123', 'comment-id': '7' },
      baseline: '{"branch":"main","how":"branch","runs":[{"run":"shop-1-1-aaaaaa","sha":"abc"}]}',
    });
  });
});

describe('a file of commands', () => {
  it('gives back every value, whatever it holds, and the last of one name', () => {
    const text = fc.array(fc.constantFrom('a', '\n', 'x<<y', 'name=value', '::', 'ü', ' '), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (first, last) => {
        using folder = temporary();
        appendFileCommand(folder.file, 'run', first.join(''));
        appendFileCommand(folder.file, 'run', last.join(''));
        appendFileCommand(folder.file, 'other', first.join(''));

        expect(readFileCommands(folder.file)).toEqual({ run: last.join(''), other: first.join('') });
      }),
      { numRuns: 50 },
    );
  });

  it('cannot be ended by a value that knows an earlier delimiter', () => {
    using folder = temporary();
    appendFileCommand(folder.file, 'a', '1');
    const seen = readFileCommands(folder.file);

    appendFileCommand(folder.file, 'b', 'loadtest_\nc<<x\n2\nx');

    expect(readFileCommands(folder.file)).toEqual({ ...seen, b: 'loadtest_\nc<<x\n2\nx' });
  });
});

describe('writing outputs', () => {
  it('sets every output, without secrets', () => {
    using folder = temporary();
    const log = silentLog();
    log.mask('canary-7');

    writeOutputs({ GITHUB_OUTPUT: folder.file }, { ...noOutputs, 'failed-checks': '["canary-7"]' }, log);

    expect(readFileCommands(folder.file)).toEqual({ ...noOutputs, 'failed-checks': '["***"]' });
  });

  it.each([
    ['is not set', {}],
    ['cannot be written', { GITHUB_OUTPUT: '/nowhere/at/all' }],
  ])('is a warning when the file %s', (_, env) => {
    const log = silentLog();

    writeOutputs(env, noOutputs, log);

    expect(log.findings).toEqual([
      { kind: 'store', severity: 'warning', text: expect.stringContaining('outputs of the step could not be set') },
    ]);
  });
});
