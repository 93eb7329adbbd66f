import { describe, expect, it } from '@jest/globals';
import { InputError, StartError } from '../../src/core/verdict/run-error.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { Finding } from '../../src/core/verdict/finding.ts';
import type { Phase } from '../../src/ports/run-state.ts';
import type { RunPorts } from '../../src/stages/run-ports.ts';
import { run } from '../../src/stages/run.ts';
import { type Play, playWorkers } from './playing-workers.ts';
import { createScene, FLEET_ID, phasesOf, RUN_ID, type Scene, sceneSpec, WORKERS } from './run-scene.ts';

/** Runs with workers that make the load; time flies. */
async function play(scene: Scene, ports: RunPorts = scene.ports, how: Play = {}): Promise<RunRecord> {
  const over = new AbortController();
  const stand = scene.clock.runFreely();
  const { channel, clock } = scene;
  const workers = playWorkers(WORKERS, '1-main', { channel, clock, signal: over.signal }, how);
  try {
    return (await run(scene.request, ports, scene.interrupt.signal)).record;
  } finally {
    over.abort();
    await workers;
    stand();
  }
}

/** Ports that interrupt the run as soon as the phase is saved. */
function interruptIn(phase: Phase, scene: Scene): RunPorts {
  const { runState } = scene;
  return {
    ...scene.ports,
    runState: {
      ...runState,
      save: async (state) => {
        await runState.save(state);
        if (state.phase === phase) scene.interrupt.abort('SIGINT was received');
      },
    },
  };
}

const destroyed = (scene: Scene) => scene.fleet.calls.filter((call) => call.startsWith('destroy'));

describe('run', () => {
  it('goes through all phases to a verdict that is stored with windows, summaries and annotations', async () => {
    const scene = createScene();

    const record = await play(scene);

    expect(record.verdict).toMatchObject({ outcome: 'pass', findings: [] });
    expect(record).toMatchObject({ run: RUN_ID, name: 'checkout', versions: { 'loadtest-action': '0.0.0' } });
    expect(record.endedAtMs - record.startedAtMs).toBeGreaterThan(60_000);
    expect(phasesOf(scene)).toEqual([
      ...['preflight', 'creating', 'waiting-for-ready', 'before-start'],
      ...['ramp-up', 'steady', 'drain', 'judging', 'finished'],
    ]);
    expect(await scene.runStore.load(RUN_ID)).toEqual(record);
    expect(scene.runStore.streams.get(`${RUN_ID}/windows`)?.length).toBe(2 * 30);
    expect(scene.runStore.streams.get(`${RUN_ID}/summaries`)?.length).toBeGreaterThan(0);
    expect(scene.runStore.streams.get(`${RUN_ID}/annotations`)).toMatchObject([
      { kind: 'load-start', run: RUN_ID, load: '1-main' },
      { kind: 'ramp-up-end' },
      { kind: 'load-stop' },
      { kind: 'verdict', run: RUN_ID, load: null, text: record.verdict.reason, tags: ['verdict', 'pass'] },
    ]);
    expect(scene.fleet.calls).toEqual([`create ${FLEET_ID}`, `destroy ${FLEET_ID}`]);
  });

  it('fails a build that does not keep a check', async () => {
    const record = await play(createScene(), undefined, { failsEvery: 10 });

    expect(record.verdict).toMatchObject({ outcome: 'fail' });
  });

  it('saves the fleet before it is created, and keeps it in every later state', async () => {
    const scene = createScene();
    const order: string[] = [];
    const { runState, fleet } = scene;
    const ports: RunPorts = {
      ...scene.ports,
      runState: {
        ...runState,
        save: async (state) => {
          await runState.save(state);
          order.push(`${state.phase} ${state.fleet?.fleetId ?? 'no fleet'}`);
        },
      },
      fleet: {
        ...fleet,
        create: (...given) => {
          order.push('create');
          return fleet.create(...given);
        },
      },
    };

    await play(scene, ports);

    expect(order.slice(0, 4)).toEqual([
      'preflight no fleet',
      `creating ${FLEET_ID}`,
      'create',
      `waiting-for-ready ${FLEET_ID}`,
    ]);
    expect(new Set(order.slice(3).map((step) => step.split(' ')[1]))).toEqual(new Set([FLEET_ID]));
  });

  it.each<Phase>([
    ...(['creating', 'waiting-for-ready', 'before-start'] as const),
    ...(['ramp-up', 'steady', 'drain', 'judging'] as const),
  ])('is cancelled by an interrupt in the phase %s, and destroys the fleet once', async (phase) => {
    const scene = createScene();

    const record = await play(scene, interruptIn(phase, scene));

    expect(record.verdict).toMatchObject({ outcome: 'cancelled' });
    expect(destroyed(scene)).toEqual([`destroy ${FLEET_ID}`]);
    expect(phasesOf(scene)).toContain(phase);
    expect(phasesOf(scene).at(-1)).toBe('finished');
    expect(await scene.runStore.load(RUN_ID)).toEqual(record);
  });

  it.each([
    ['before it begins', (scene: Scene) => (scene.interrupt.abort('SIGINT was received'), scene.ports)],
    ['in the preflight', (scene: Scene) => interruptIn('preflight', scene)],
  ])('is cancelled by an interrupt %s, and creates no fleet', async (_when, interrupt) => {
    const scene = createScene();

    const record = await play(scene, interrupt(scene));

    expect(record).toMatchObject({ verdict: { outcome: 'cancelled', reason: 'SIGINT was received' }, loads: [] });
    expect(scene.fleet.calls).toEqual([]);
    expect(scene.channel.values.size).toBe(0);
  });

  it('says what else went wrong while it was being ended', async () => {
    const scene = createScene();
    const create = () => {
      scene.interrupt.abort('SIGINT was received');
      return Promise.reject(new TypeError('a fault of our own'));
    };

    const record = await play(scene, { ...scene.ports, fleet: { ...scene.fleet, create } });

    expect(record.verdict.outcome).toBe('cancelled');
    expect(scene.log.lines).toContain('While the run was being ended: a fault of our own');
  });

  it('is cancelled while it waits for workers that never become ready', async () => {
    const scene = createScene();
    const { fleet, clock, interrupt } = scene;
    const create: typeof fleet.create = async (...[, , , signal, onCreated]) => {
      await onCreated?.();
      void clock.sleep(10_000, signal).then(() => {
        interrupt.abort('SIGTERM was received');
      });
      await clock.sleep(60_000, signal);
    };

    const startedAtMs = clock.now();
    const record = await play(scene, { ...scene.ports, fleet: { ...fleet, create } });

    expect(record).toMatchObject({ verdict: { outcome: 'cancelled', reason: 'SIGTERM was received' }, loads: [] });
    expect(record.endedAtMs - startedAtMs).toBe(10_000);
    expect(destroyed(scene)).toEqual([`destroy ${FLEET_ID}`]);
  });

  it('ends a load that is interrupted within seconds, and does not wait for its duration', async () => {
    const scene = createScene({ spec: sceneSpec({}, { durationMs: 600_000 }) });
    const ports = interruptIn('steady', scene);
    let interruptedAtMs = 0;
    scene.interrupt.signal.addEventListener('abort', () => (interruptedAtMs = scene.clock.now()));

    const record = await play(scene, ports, { silent: WORKERS });

    expect(record.verdict.outcome).toBe('cancelled');
    expect(record.endedAtMs - interruptedAtMs).toBeLessThan(7_500);
  });

  it('touches nothing when the configuration cannot be used', async () => {
    const scene = createScene({ files: { '/shop/load/checkout.jmx': '<jmeterTestPlan>' } });

    await expect(play(scene)).rejects.toBeInstanceOf(InputError);

    expect(scene.runState.history).toEqual([]);
    expect(scene.channel.values.size).toBe(0);
    expect(scene.fleet.calls).toEqual([]);
    expect(await scene.runStore.load(RUN_ID)).toBeNull();
  });

  it('creates nothing when the fleet says that it cannot start, and tells everything that is in the way', async () => {
    const scene = createScene();
    const findings = ['There is no Java.', 'The disk is full.'].map(
      (text) => ({ kind: 'preflight', severity: 'error', text }) as const,
    );
    const warning = { kind: 'preflight', severity: 'warning', text: 'Little memory.' } as const;
    const fleet = { ...scene.fleet, preflight: () => Promise.resolve([...findings, warning]) };

    await expect(play(scene, { ...scene.ports, fleet })).rejects.toThrow('There is no Java.\nThe disk is full.');

    expect(scene.log.findings).toContainEqual(warning);
    expect(scene.fleet.calls).toEqual([]);
    expect(phasesOf(scene)).toEqual(['preflight', 'finished']);
  });

  it('creates nothing when a store says that it cannot take the run, and tells that beside what is wrong here', async () => {
    const preflight = [{ kind: 'preflight', severity: 'error', text: 'The disk is full.' }] as const;
    const ofStore = ['error', 'warning'].map((severity) => ({ kind: 'store', severity, text: `It is ${severity}.` }));
    const scene = createScene({ prepareStores: () => Promise.resolve(ofStore as Finding[]) });
    const fleet = { ...scene.fleet, preflight: () => Promise.resolve(preflight) };

    await expect(play(scene, { ...scene.ports, fleet })).rejects.toThrow('The disk is full.\nIt is error.');

    expect(scene.log.findings).toContainEqual(ofStore[1]);
    expect(scene.fleet.calls).toEqual([]);
    expect(phasesOf(scene)).toEqual(['preflight', 'finished']);
  });

  it('destroys what a failed creation left, and leaves the phase finished', async () => {
    const failure = new StartError('worker local-2 is not ready');
    const scene = createScene({ fleet: { failCreate: failure } });

    await expect(play(scene)).rejects.toBe(failure);

    expect(scene.fleet.calls).toEqual([`create ${FLEET_ID}`, `destroy ${FLEET_ID}`]);
    expect(phasesOf(scene)).toEqual(['preflight', 'creating', 'finished']);
  });

  it('tells a store that fails as a warning, and gives the same verdict', async () => {
    const scene = createScene();
    const full = () => Promise.reject(new Error('no space left'));
    const runStore = { ...scene.runStore, save: full, append: full };

    const record = await play(scene, { ...scene.ports, runStores: [runStore] });

    expect(record.verdict.outcome).toBe('pass');
    expect(scene.log.findings.map(({ severity, text }) => `${severity}: ${text}`)).toEqual([
      'warning: 4 annotations could not be written to memory: no space left',
      'warning: The windows could not be stored in memory: no space left',
      'warning: The summaries could not be stored in memory: no space left',
      'warning: The record of the run could not be stored in memory: no space left',
    ]);
  });
});
