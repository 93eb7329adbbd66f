import { describe, expect, it } from '@jest/globals';
import { keys } from '../../src/core/protocol/keys.ts';
import type { Channel } from '../../src/ports/channel.ts';
import type { RunPorts } from '../../src/stages/run-ports.ts';
import { deployLoad } from '../../src/stages/deploy-load.ts';
import { drive, type DrivenLoad } from '../../src/stages/drive.ts';
import { type Play, playWorkers } from './playing-workers.ts';
import { contextOf, createScene, phasesOf, type Scene, sceneSpec, WORKERS } from './run-scene.ts';

interface Changes {
  readonly play?: Play;
  readonly ports?: Partial<RunPorts>;
  /** The controller's side of the channel. */
  readonly channel?: Partial<Channel>;
  /** Epoch ms after the start of the load, and what happens then. */
  readonly at?: readonly [afterStartMs: number, what: () => void];
}

/** Drives one load of playing workers to its end; time flies. */
async function driveScene(scene: Scene, changes: Changes = {}): Promise<DrivenLoad> {
  const { clock, channel, fleet } = scene;
  const context = await contextOf(scene, { ...scene.ports, ...changes.ports });
  const { plan } = context.prepared;
  const ref = scene.ports.fleetRef(plan);
  const over = new AbortController();
  await fleet.create(ref, plan, new Map(), over.signal);
  const { go } = await deployLoad(plan, plan.loads[0]!, [], channel, clock);
  const workers = playWorkers(WORKERS, go.load, { channel, clock, signal: over.signal }, changes.play);
  const event = changes.at === undefined ? null : clock.sleep(go.startAtMs - clock.now() + changes.at[0], over.signal);
  event?.then(changes.at?.[1], () => undefined);
  const stand = clock.runFreely();
  try {
    return await drive(context, { ref, channel: { ...channel, ...changes.channel } }, go);
  } finally {
    over.abort();
    await workers;
    stand();
  }
}

const stopKey = keys.stop('1-main');

describe('drive', () => {
  it('reads at an even pace, however long a read takes', async () => {
    const scene = createScene();
    const { clock } = scene;
    const beginsMs: number[] = [];
    const openWindows: RunPorts['openWindows'] = (...given) => {
      const source = scene.ports.openWindows(...given);
      return {
        ...source,
        read: async (cursor, signal) => {
          beginsMs.push(clock.monotonicMs());
          await clock.sleep(300, signal);
          return source.read(cursor, signal);
        },
      };
    };

    const { go } = await driveScene(scene, { ports: { openWindows } });

    const whileLoaded = beginsMs.slice(0, Math.floor((go.stopAtMs - go.startAtMs) / (go.windowMs / 2)));
    const pacesMs = whileLoaded.slice(1).map((beginMs, index) => beginMs - (whileLoaded[index] ?? 0));
    expect(new Set(pacesMs)).toEqual(new Set([go.windowMs / 2]));
  });

  it('collects every window and account, and ends soon after the last of them', async () => {
    const scene = createScene();

    const { go, state, windows, dones, refused, annotations } = await driveScene(scene);

    expect(state).toMatchObject({ endReason: 'completed', isFinished: true, findings: [] });
    expect(dones.map(({ worker, last }) => [worker, last])).toEqual(WORKERS.map((worker) => [worker, 29]));
    expect(windows.map(({ worker, seq }) => `${worker} ${seq}`).sort()).toEqual(
      WORKERS.flatMap((worker) => Array.from({ length: 30 }, (_, seq) => `${worker} ${seq}`)).sort(),
    );
    expect(refused).toEqual([]);
    expect(annotations.map(({ kind, run, load, build }) => [kind, run, load, build])).toEqual(
      ['load-start', 'ramp-up-end', 'load-stop'].map((kind) => [kind, go.run, go.load, null]),
    );
    expect(phasesOf(scene)).toEqual(['before-start', 'ramp-up', 'steady', 'drain']);
    expect(scene.clock.now() - go.stopAtMs).toBeLessThan(1_000);
    expect(scene.channel.json(stopKey)).toBeNull();
  });

  it('tells the start, the progress and the end of each worker', async () => {
    const scene = createScene();

    await driveScene(scene);

    const lines = scene.log.lines.join('\n');
    expect(lines).toMatch(/Load 1-main starts: 8 users on 2 workers\.[^]*workers 2\/2[^]*ends as planned/);
    expect(lines.match(/Worker local-\d is done/g)).toEqual(['Worker local-1 is done', 'Worker local-2 is done']);
  });

  it('asks by name, when the load is over, for a window that came after later ones', async () => {
    const { windows } = await driveScene(createScene(), { play: { held: { worker: 'local-2', seq: 10 } } });

    expect(windows.filter(({ worker, seq }) => worker === 'local-2' && seq === 10)).toHaveLength(1);
    expect(windows.at(-1)).toMatchObject({ worker: 'local-2', seq: 10 });
  });

  it('keeps what it has when windows that were passed over cannot be asked for', async () => {
    const scene = createScene();
    const openWindows: RunPorts['openWindows'] = (...given) => ({
      ...scene.ports.openWindows(...given),
      fetch: () => Promise.reject(new Error('the folder is gone')),
    });

    const held = { worker: 'local-2', seq: 10 };
    const { windows } = await driveScene(scene, { play: { held }, ports: { openWindows } });

    expect(windows).toHaveLength(59);
    expect(scene.log.lines.at(-1)).toBe('Windows that were passed over could not be asked for: the folder is gone');
  });

  it('orders the stop in the moment of an interrupt, once, and ends when the workers have', async () => {
    const scene = createScene();
    const orders: number[] = [];
    const put: Channel['put'] = (key, ...given) => {
      if (key === stopKey) orders.push(scene.clock.now());
      return scene.channel.put(key, ...given);
    };
    let interruptedAtMs = 0;
    const interrupt = () => {
      interruptedAtMs = scene.clock.now();
      scene.interrupt.abort('SIGINT was received');
    };

    const { state, dones } = await driveScene(scene, { channel: { put }, at: [20_123, interrupt] });

    expect(orders).toEqual([interruptedAtMs]);
    expect(scene.channel.json(stopKey)).toEqual({
      ...{ v: 1, kind: 'stop', reason: 'cancelled', how: 'now', text: 'SIGINT was received' },
    });
    expect(state.endReason).toBe('cancelled');
    expect(dones).toHaveLength(2);
    expect(scene.clock.now() - interruptedAtMs).toBeLessThanOrEqual(1_000);
  });

  it('does not look for windows that were passed over when nobody waits for them', async () => {
    const scene = createScene();
    let asked = 0;
    const openWindows: RunPorts['openWindows'] = (...given) => {
      const source = scene.ports.openWindows(...given);
      return { ...source, fetch: (...ids) => ((asked += 1), source.fetch(...ids)) };
    };
    const interrupt = () => {
      scene.interrupt.abort('SIGINT was received');
    };

    const held = { worker: 'local-2', seq: 3 };
    await driveScene(scene, { play: { held }, ports: { openWindows }, at: [20_000, interrupt] });

    expect(asked).toBe(0);
  });

  it('waits no longer for silent workers of an interrupted load than the ladder and a poll, also in a long load', async () => {
    const scene = createScene({ spec: sceneSpec({}, { durationMs: 600_000 }) });
    const { clock } = scene;
    // A timer may wake a moment before its time.
    const early: RunPorts['clock'] = { ...clock, sleep: (ms, signal) => clock.sleep(ms - 1, signal) };
    let interruptedAtMs = 0;
    const interrupt = () => {
      interruptedAtMs = clock.now();
      scene.interrupt.abort('SIGTERM was received');
    };

    await driveScene(scene, { play: { silent: WORKERS }, ports: { clock: early }, at: [200_000, interrupt] });

    expect(clock.now() - interruptedAtMs).toBeLessThanOrEqual(5_000 + 250);
  });

  it('says that an order to stop could not be written, and still ends', async () => {
    const scene = createScene();
    const put = () => Promise.reject(new Error('no space left'));

    const interrupt = () => {
      scene.interrupt.abort('SIGINT was received');
    };
    const { state } = await driveScene(scene, { channel: { put }, at: [20_000, interrupt] });

    expect(state).toMatchObject({ endReason: 'cancelled', isFinished: true });
    expect(scene.log.lines).toContain('The order to stop could not be written: no space left');
  });

  it('stops a load that lost a worker, and names it', async () => {
    const scene = createScene();
    const end = () => {
      scene.fleet.end('local-2', 'killed by SIGKILL');
    };

    const { state } = await driveScene(scene, { play: { silent: ['local-2'] }, at: [20_000, end] });

    expect(state).toMatchObject({
      endReason: 'crashed',
      findings: [{ kind: 'worker-lost', worker: 'local-2', severity: 'error' }],
    });
    expect(scene.channel.json(stopKey)).toMatchObject({ how: 'now', reason: 'crashed' });
  });

  it('tries again what could not be read, and measures the same', async () => {
    const scene = createScene();
    const fail = () => {
      scene.channel.fail('list', 5);
    };

    const { state, windows } = await driveScene(scene, { at: [20_000, fail] });

    expect(state).toMatchObject({ endReason: 'completed', findings: [] });
    expect(windows).toHaveLength(60);
    const told = scene.log.lines.filter((line) => line.includes('list was told to fail'));
    expect(told).toHaveLength(2);
  });

  it('ends at its deadline, without throwing, when nothing can ever be read', async () => {
    const scene = createScene();
    const list = () => Promise.reject(new Error('input/output error'));

    const { state, windows } = await driveScene(scene, { channel: { list } });

    expect(state).toMatchObject({ isFinished: true });
    expect(state.findings.map(({ worker }) => worker)).toEqual(WORKERS);
    expect(windows).toEqual([]);
  });
});
