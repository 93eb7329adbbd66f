import { describe, expect, it } from '@jest/globals';
import { actionLog } from '../../src/action/action-log.ts';
import { readToken } from '../../src/action/read-token.ts';

function read(env: Readonly<Record<string, string>>) {
  const log = actionLog(() => undefined, { isRunner: false });
  return { token: readToken(env, log), said: log.findings.map(({ severity, text }) => `${severity}: ${text}`) };
}

describe('the token for GitHub', () => {
  it('is that of the input', () => {
    expect(read({ 'INPUT_GITHUB-TOKEN': ' ghs_1\n' })).toEqual({ token: 'ghs_1', said: [] });
  });

  it.each([{}, { 'INPUT_GITHUB-TOKEN': '' }, { 'INPUT_GITHUB-TOKEN': ' ' }])(
    'may be missing, which is said: %j',
    (env) => {
      expect(read(env)).toEqual({
        token: null,
        said: [expect.stringMatching(/^warning: There is no comment and no baseline .* github-token is empty\./)],
      });
    },
  );
});
