import { describe, expect, it } from '@jest/globals';
import { reproduceCommand } from '../../src/inputs/reproduce.ts';

describe('the command line that reproduces a run', () => {
  it('repeats the configuration and what was given beside it', () => {
    expect(
      reproduceCommand('loadtest-action', 'load/loadtest.yml', {
        users: '400',
        targetUrl: 'https://shop.test/?a=1',
        buildSha: 'b18e51d',
      }),
    ).toBe(
      "loadtest-action run --config load/loadtest.yml --users 400 --target-url 'https://shop.test/?a=1' --build-sha b18e51d",
    );
  });

  it('leaves out what is empty and what changes nothing of the load', () => {
    const flags = {
      users: '',
      duration: '  ',
      workers: undefined,
      resultsDir: '/tmp/r',
      failOn: 'never',
      record: 'never',
    };

    expect(reproduceCommand('loadtest-action', 'loadtest.yml', flags)).toBe(
      'loadtest-action run --config loadtest.yml',
    );
  });

  it('quotes what a shell would take apart', () => {
    expect(reproduceCommand('loadtest-action', "it's.yml", { properties: 'a=1\nb=$(id)' })).toBe(
      String.raw`loadtest-action run --config 'it'\''s.yml' --properties 'a=1` + "\nb=$(id)'",
    );
  });
});
