import { expect, it } from '@jest/globals';
import { composeAgent } from '../../src/wiring/agent.ts';
import { recordingLog } from '../fakes/recording-log.ts';

const { signal } = new AbortController();

it('names every variable that an agent misses', async () => {
  const composing = composeAgent({ env: { LOADTEST_WORKER: 'local-1' }, log: recordingLog() }, signal);

  await expect(composing).rejects.toThrow(
    /missing: LOADTEST_FLEET, LOADTEST_CHANNEL, LOADTEST_WORK_DIR, LOADTEST_JAVA, LOADTEST_JMETER_HOME\./,
  );
});
