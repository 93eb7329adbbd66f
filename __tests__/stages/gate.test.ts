import { describe, expect, it } from '@jest/globals';
import { keys } from '../../src/core/protocol/keys.ts';
import { gate } from '../../src/stages/gate.ts';
import { playWorkers } from './playing-workers.ts';
import { contextOf, createScene, phasesOf, sceneSpec, WORKERS } from './run-scene.ts';

const FILE = '/shop/load/users.csv';

async function ready() {
  const spec = sceneSpec({ data: [{ file: FILE, split: 'lines', unique: false }] });
  const scene = createScene({ spec, files: { [FILE]: 'ann\nbob\n' } });
  const context = await contextOf(scene);
  const ref = scene.ports.fleetRef(context.prepared.plan);
  await scene.fleet.create(ref, context.prepared.plan, new Map(), new AbortController().signal);
  return { scene, context, fleet: { ref, channel: scene.channel } };
}

describe('gate', () => {
  it('makes the load of the plan with its data and answers its record', async () => {
    const { scene, context, fleet } = await ready();
    const { clock, channel } = scene;
    const stand = clock.runFreely();
    const { signal } = new AbortController();
    const playing = playWorkers(WORKERS, '1-main', { channel, clock, signal });

    const loads = await gate(context, fleet);
    await playing;
    stand();

    expect(loads).toHaveLength(1);
    expect(loads[0]).toMatchObject({
      record: { load: '1-main', endReason: 'completed', findings: [] },
      windows: { length: 60 },
      unplaced: [],
    });
    expect(loads[0]?.summaries.length).toBeGreaterThan(0);
    expect(phasesOf(scene).at(-1)).toBe('judging');
    expect(scene.channel.json(keys.go('1-main'))).toMatchObject({
      workers: { 'local-1': { data: { 'users.csv': expect.any(String) } } },
    });
  });

  it('orders no load after an interrupt', async () => {
    const { scene, context, fleet } = await ready();
    scene.interrupt.abort('SIGINT was received');

    await expect(gate(context, fleet)).rejects.toBe('SIGINT was received');

    expect(scene.channel.json(keys.go('1-main'))).toBeNull();
  });
});
