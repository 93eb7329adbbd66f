import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { systemHostCounters } from '../../../src/adapters/system/host-counters.ts';

describe('host counters of this machine', () => {
  it('sees that a process was stopped by a signal', async () => {
    const counters = systemHostCounters({ platform: 'linux' });
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 5)'], { stdio: 'ignore' });
    try {
      child.kill('SIGSTOP');
      const states: (string | null | undefined)[] = [];
      for (let attempt = 0; attempt < 200 && states.at(-1) !== 'T'; attempt += 1) {
        states.push((await counters.read(child.pid!))?.state);
        await new Promise((resolve) => setImmediate(resolve));
      }

      expect(states.at(-1)).toBe('T');
      const first = await counters.read(child.pid!);
      const second = await counters.read(child.pid!);
      expect(second?.processContextSwitches).toBe(first?.processContextSwitches);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('observes nothing elsewhere than on Linux', async () => {
    const counters = systemHostCounters({ platform: 'darwin' });

    expect(counters.observes).toBe(false);
    expect(await counters.read(process.pid)).toBeNull();
  });

  it('knows no timer lag before its timer has run', () => {
    expect(systemHostCounters({ platform: 'linux' }).timerLagP95Ms()).toBeNull();
  });
});
