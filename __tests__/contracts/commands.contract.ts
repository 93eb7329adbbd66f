import { describe, expect, it } from '@jest/globals';
import type { HookSpec } from '../../src/core/plan/run-spec.ts';
import type { Commands } from '../../src/ports/commands.ts';

/** Commands, and what each script of the suite is called by them. */
export interface CommandsUnderTest {
  readonly commands: Commands;
  /**
   * `succeeds` writes `one` and `two` and ends with 0, `fails` writes `no database` and ends with 3, `is-killed` dies of
   * SIGKILL, `hangs` writes `waiting` and never ends, `cannot-start` has a folder that does not exist.
   */
  readonly script: (kind: 'succeeds' | 'fails' | 'is-killed' | 'hangs' | 'cannot-start') => HookSpec;
}

const LONG_MS = 60_000;

export function commandsContract(name: string, open: () => CommandsUnderTest): void {
  describe(`Commands: ${name}`, () => {
    it.each([
      ['succeeds', { kind: 'exited', code: 0, lastLines: ['one', 'two'] }],
      ['fails', { kind: 'exited', code: 3, lastLines: ['no database'] }],
      ['is-killed', { kind: 'killed', by: 'SIGKILL', lastLines: [] }],
    ] as const)('tells how a command that %s ended, with its last lines', async (kind, end) => {
      const { commands, script } = open();

      expect(await commands.run(script(kind), {}, LONG_MS, new AbortController().signal)).toEqual(end);
    });

    it('tells why a command could not be started', async () => {
      const { commands, script } = open();

      const end = await commands.run(script('cannot-start'), {}, LONG_MS, new AbortController().signal);

      expect(end).toEqual({ kind: 'not-started', text: expect.stringMatching(/\S/) });
    });

    it('ends a command that takes longer than its deadline', async () => {
      const { commands, script } = open();

      const end = await commands.run(script('hangs'), {}, 300, new AbortController().signal);

      expect(end).toMatchObject({ kind: 'timed-out' });
    });

    it('ends a command when the signal is aborted, and throws its reason', async () => {
      const { commands, script } = open();
      const interrupt = new AbortController();

      const running = commands.run(script('hangs'), {}, LONG_MS, interrupt.signal);
      interrupt.abort('SIGINT was received');

      await expect(running).rejects.toBe('SIGINT was received');
    });

    it('does not begin when the signal is aborted already', async () => {
      const { commands, script } = open();

      await expect(commands.run(script('succeeds'), {}, LONG_MS, AbortSignal.abort('over'))).rejects.toBe('over');
    });
  });
}
