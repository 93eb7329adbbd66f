import { describe, expect, it } from '@jest/globals';
import { keys } from '../../src/core/protocol/keys.ts';
import { StartError } from '../../src/core/verdict/run-error.ts';
import { type ReadyFleet, withFleet } from '../../src/stages/with-fleet.ts';
import { contextOf, createScene, FLEET_ID, phasesOf, type Scene, sceneSpec } from './run-scene.ts';

const calls = [`create ${FLEET_ID}`, `destroy ${FLEET_ID}`];

async function use<T>(scene: Scene, what: (fleet: ReadyFleet) => Promise<T>): Promise<T> {
  return withFleet(await contextOf(scene), what);
}

const textOf = (scene: Scene) => [...scene.channel.values.values()].map((bytes) => Buffer.from(bytes).toString());

describe('withFleet', () => {
  it('lends a fleet whose workers are ready, and answers what was made with it', async () => {
    const scene = createScene();

    const answer = await use(scene, async ({ ref, channel }) => {
      expect(ref.fleetId).toBe(FLEET_ID);
      expect(await channel.list(keys.readyPrefix)).toHaveLength(2);
      expect(scene.fleet.calls).toEqual(calls.slice(0, 1));
      return 42;
    });

    expect(answer).toBe(42);
    expect(scene.fleet.calls).toEqual(calls);
    expect(scene.channel.json(keys.release)).toEqual({ v: 1, kind: 'release' });
    expect(scene.channel.json(keys.heartbeat)).toMatchObject({ kind: 'heartbeat' });
    expect(phasesOf(scene)).toEqual(['creating', 'waiting-for-ready']);
  });

  it('destroys the fleet whatever its use threw, and throws the same', async () => {
    const scene = createScene();
    const bug = new TypeError('undefined is not a function');

    await expect(use(scene, () => Promise.reject(bug))).rejects.toBe(bug);

    expect(scene.fleet.calls).toEqual(calls);
  });

  it('destroys what a failed creation left, and uses nothing', async () => {
    const failure = new StartError('local-2 is not ready');
    const scene = createScene({ fleet: { failCreate: failure } });
    let used = 0;

    const result = use(scene, () => Promise.resolve((used += 1)));

    await expect(result).rejects.toBe(failure);
    expect({ used, calls: scene.fleet.calls }).toEqual({ used: 0, calls });
  });

  it('beats while the fleet is used and not after it', async () => {
    const scene = createScene();
    const seq = () => (scene.channel.json(keys.heartbeat) as { seq: number }).seq;

    await use(scene, async () => {
      await scene.clock.advance(12_000);
      expect(seq()).toBe(2);
    });
    await scene.clock.advance(60_000);

    expect(seq()).toBe(2);
  });

  it('releases the workers before it destroys them', async () => {
    const scene = createScene();
    const { fleet } = scene;
    let released: unknown = null;
    const destroy: typeof fleet.destroy = (...given) => {
      released = scene.channel.json(keys.release);
      return fleet.destroy(...given);
    };
    const context = await contextOf(scene, { ...scene.ports, fleet: { ...fleet, destroy } });

    await withFleet(context, () => Promise.resolve());

    expect(released).not.toBeNull();
  });

  it('destroys the fleet also when the release cannot be written', async () => {
    const scene = createScene();

    await use(scene, () => {
      scene.channel.fail('put', 99);
      return Promise.resolve();
    });

    expect(scene.fleet.calls).toEqual(calls);
  });

  it('hands secrets to the creation, masks them, and never puts them into the channel or the state', async () => {
    const spec = sceneSpec({ secrets: { api_token: 'env:API_TOKEN' } });
    const scene = createScene({ spec, secrets: { 'env:API_TOKEN': 'canary-4711' } });

    await use(scene, () => Promise.resolve());

    expect([...scene.fleet.secrets]).toEqual([['api_token', 'canary-4711']]);
    expect(scene.log.masked).toEqual(['canary-4711']);
    expect(textOf(scene).join('\n')).not.toContain('canary');
    expect(JSON.stringify(scene.runState.history)).not.toContain('canary');
  });

  it('creates nothing, and saves no fleet, without a secret that is asked for', async () => {
    const scene = createScene({ spec: sceneSpec({ secrets: { api_token: 'env:API_TOKEN' } }) });

    await expect(use(scene, () => Promise.resolve())).rejects.toThrow('env:API_TOKEN');

    expect({ calls: scene.fleet.calls, history: scene.runState.history }).toEqual({ calls: [], history: [] });
    expect(scene.channel.values.size).toBe(0);
  });

  it('creates nothing when the fleet cannot be saved', async () => {
    const scene = createScene();
    const runState = { ...scene.runState, save: () => Promise.reject(new Error('read-only file system')) };
    const context = await contextOf(scene, { ...scene.ports, runState });

    await expect(withFleet(context, () => Promise.resolve())).rejects.toBeInstanceOf(StartError);

    expect(scene.fleet.calls).toEqual([]);
    expect(scene.channel.values.size).toBe(0);
  });

  it('creates no workers after an interrupt, and still destroys by the reference', async () => {
    const scene = createScene();
    scene.interrupt.abort('SIGINT was received');

    await expect(use(scene, () => Promise.resolve())).rejects.toBe('SIGINT was received');

    expect(scene.fleet.calls).toEqual(calls.slice(1));
  });

  it('says in a sentence that the workers cannot be given their files', async () => {
    const scene = createScene();
    const put = () => Promise.reject(new Error('ENOSPC: no space left on device'));
    const ports = { ...scene.ports, openChannel: () => ({ ...scene.channel, put }) };

    const result = withFleet(await contextOf(scene, ports), () => Promise.resolve());

    await expect(result).rejects.toMatchObject({
      name: 'StartError',
      message: 'Workers cannot be given bundle/checkout.jmx: ENOSPC: no space left on device.',
    });
    expect(scene.fleet.calls).toEqual(calls.slice(1));
  });
});
