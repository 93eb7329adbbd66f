import { describe, expect, it } from '@jest/globals';
import { actionLog } from '../../src/action/action-log.ts';
import { explainFailure } from '../../src/action/explain-failure.ts';
import { InputError, StartError } from '../../src/core/verdict/run-error.ts';
import { readRunnerLog } from '../e2e/support/runner-log.ts';

function explained(error: unknown) {
  const written: string[] = [];
  const code = explainFailure(
    error,
    actionLog((text) => written.push(text), { isRunner: true }),
  );
  return { code, log: readRunnerLog(written.join('')) };
}

describe('a failure without a verdict', () => {
  it('puts each fault of the configuration at its place', () => {
    const { code, log } = explained(
      new InputError([
        'load/loadtest.yml:7:12 load.duration: "6 minutes" given, a duration expected',
        'loadtest.yml:1:1: a list given, a block of keys expected',
        'input users: "many" given, a number expected',
      ]),
    );

    expect(code).toBe(2);
    expect(log.annotations.map(({ file, line, col }) => [file, line, col])).toEqual([
      ['load/loadtest.yml', '7', '12'],
      ['loadtest.yml', '1', '1'],
      [undefined, undefined, undefined],
    ]);
    expect(log.annotations[0]?.message).toContain('"6 minutes" given');
    expect(log.text).not.toContain('    at ');
  });

  it.each([
    [10, 10],
    [11, 10],
    [30, 10],
  ])('makes %i faults %i annotations, and shows every fault', (count, expected) => {
    const faults = Array.from({ length: count }, (_, i) => `fault number ${i}.`);

    const { log } = explained(new InputError(faults));

    expect(log.annotations).toHaveLength(expected);
    expect(faults.filter((fault) => !log.text.includes(fault))).toEqual([]);
  });

  it('says what could not be started and what to do, without a stack', () => {
    const { code, log } = explained(new StartError('There is no Java.', { hint: 'Install one.' }));

    expect(code).toBe(3);
    expect(log.annotations).toEqual([
      { level: 'error', title: 'Load test: not started', message: 'There is no Java.\nInstall one.' },
    ]);
    expect(log.text).not.toContain('    at ');
  });

  it('shows the stack of a bug with its cause', () => {
    const { code, log } = explained(new TypeError('x is not y', { cause: new Error('deep') }));

    expect(code).toBe(70);
    expect(log.annotations[0]?.message).toContain('bug of loadtest-action');
    expect(log.text).toMatch(/ at .*explain-failure[^]*Caused by: Error: deep/);
  });
});
