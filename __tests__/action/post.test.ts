import { describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../src/action/post.ts';
import type { FleetRef, TeardownProof } from '../../src/ports/fleet.ts';
import { readRunnerLog } from '../e2e/support/runner-log.ts';

const ref: FleetRef = { v: 1, kind: 'local', fleetId: 'shop-981-1-abc123-f1', channel: '/r/channel' };
const state = JSON.stringify({ v: 1, runId: 'shop-981-1-abc123', phase: 'steady', fleet: ref, controllerPid: 7 });

async function post(saved: string, proof: TeardownProof) {
  const written: string[] = [];
  const asked: FleetRef[] = [];
  const code = await cleanUp(
    { STATE_run: saved },
    (text) => written.push(text),
    (fleet) => {
      asked.push(fleet);
      return Promise.resolve(proof);
    },
  );
  return { code, asked, log: readRunnerLog(written.join('')) };
}

describe('the post phase', () => {
  it('says what it ended, by the saved reference alone', async () => {
    const { code, asked, log } = await post(state, { found: ['process 7', 'process 8'], left: [] });

    expect(code).toBe(0);
    expect(asked).toEqual([ref]);
    expect(log.text).toContain(
      'Ended what the main phase left of the fleet shop-981-1-abc123-f1: process 7, process 8.',
    );
  });

  it('says that there was nothing to end', async () => {
    const { code, log } = await post(state, { found: [], left: [] });

    expect(code).toBe(0);
    expect(log.text).toContain('Nothing to clean up');
  });

  it('fails with an annotation when something is left', async () => {
    const { code, log } = await post(state, { found: ['process 7'], left: ['process 7'] });

    expect(code).toBe(1);
    expect(log.annotations).toEqual([
      { level: 'error', title: 'Load test: clean-up', message: expect.stringContaining('process 7') },
    ]);
  });

  it('looks for nothing without a fleet', async () => {
    const { code, asked } = await post('', { found: ['process 7'], left: ['process 7'] });

    expect({ code, asked }).toEqual({ code: 0, asked: [] });
  });
});
