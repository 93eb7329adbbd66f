import type { CommandEnd } from '../../src/ports/commands.ts';
import { systemCommands } from '../../src/adapters/system/commands.ts';
import { fakeCommands } from '../fakes/fake-commands.ts';
import { commandsContract } from './commands.contract.ts';

const LINES = {
  succeeds: 'echo one; echo; echo two >&2',
  fails: 'echo "no database"; exit 3',
  'is-killed': 'kill -KILL $$',
  hangs: 'echo waiting; sleep 300',
  'cannot-start': 'true',
};

commandsContract('system', () => ({
  commands: systemCommands({ env: (name) => process.env[name], say: () => undefined }),
  script: (kind) => ({ commandLine: LINES[kind], dir: kind === 'cannot-start' ? '/no/such/folder' : '/' }),
}));

const ENDS: Readonly<Record<keyof typeof LINES, CommandEnd | 'hang'>> = {
  succeeds: { kind: 'exited', code: 0, lastLines: ['one', 'two'] },
  fails: { kind: 'exited', code: 3, lastLines: ['no database'] },
  'is-killed': { kind: 'killed', by: 'SIGKILL', lastLines: [] },
  hangs: 'hang',
  'cannot-start': { kind: 'not-started', text: 'no such folder' },
};

commandsContract('fake', () => ({
  commands: fakeCommands(({ commandLine }) => ENDS[commandLine as keyof typeof ENDS]),
  script: (kind) => ({ commandLine: kind, dir: '/' }),
}));
