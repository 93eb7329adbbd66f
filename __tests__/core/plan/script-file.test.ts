import { describe, expect, it } from '@jest/globals';
import { scriptFile } from '../../../src/core/plan/script-file.ts';

describe('the file that a command line runs', () => {
  it.each([
    ['./restore.sh', './restore.sh'],
    ['./restore.sh --fast && true', './restore.sh'],
    ['  ops/restore.sh;true', 'ops/restore.sh'],
    ['/opt/restore.sh', '/opt/restore.sh'],
    ['"./my restore.sh" x', './my restore.sh'],
    ["'./my $1.sh' x", './my $1.sh'],
    ['./restore.sh>log', './restore.sh'],
  ])('%s is known', (commandLine, file) => {
    expect(scriptFile(commandLine)).toBe(file);
  });

  it.each([
    'docker compose up',
    'A=/b ./x.sh',
    '$HOME/x.sh',
    '~/x.sh',
    '(cd ops; ./x.sh)',
    '{ ./x.sh; }',
    './"x y".sh',
    '',
  ])('of %j is left to bash', (commandLine) => {
    expect(scriptFile(commandLine)).toBeNull();
  });
});
