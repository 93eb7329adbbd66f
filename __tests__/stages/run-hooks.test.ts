import { describe, expect, it } from '@jest/globals';
import type { HooksSpec, RunSpec } from '../../src/core/plan/run-spec.ts';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import type { CommandEnd } from '../../src/ports/commands.ts';
import { run } from '../../src/stages/run.ts';
import { fakeCommands, type RunCommand } from '../fakes/fake-commands.ts';
import { fakeHttpProbe } from '../fakes/fake-http-probe.ts';
import { playWorkers } from './playing-workers.ts';
import { createScene, FLEET_ID, phasesOf, type Scene, sceneSpec, WORKERS } from './run-scene.ts';

const HOOKS: HooksSpec = {
  beforeEachLoad: { commandLine: './restore.sh --fast', dir: '/shop/ops' },
  afterEachLoad: { commandLine: 'docker stats', dir: '/shop' },
};
const FILES = { '/shop/ops/restore.sh': '' };
const GOOD: CommandEnd = { kind: 'exited', code: 0, lastLines: ['done'] };

/** A scene with both hooks; `play` says how each of them ends. */
function sceneWith(
  play: (command: RunCommand) => CommandEnd | 'hang',
  changes: Partial<RunSpec> = {},
  more: Parameters<typeof createScene>[0] = {},
): Scene {
  const build = { sha: 'abcdef0', ref: null, repository: null };
  const spec = sceneSpec({ hooks: HOOKS, build, ...changes });
  return createScene({ spec, files: FILES, commands: fakeCommands(play), ...more });
}

async function play(scene: Scene): Promise<RunRecord> {
  const over = new AbortController();
  const stand = scene.clock.runFreely();
  const { channel, clock } = scene;
  const workers = playWorkers(WORKERS, '1-main', { channel, clock, signal: over.signal });
  try {
    return (await run(scene.request, scene.ports, scene.interrupt.signal)).record;
  } finally {
    over.abort();
    await workers;
    stand();
  }
}

const isBefore = ({ commandLine }: RunCommand) => commandLine.startsWith('./restore.sh');

describe('hooks of a run', () => {
  it('run in their folders between ready and go, and between the results and the teardown', async () => {
    const seen: unknown[] = [];
    const scene: Scene = sceneWith((command) => {
      const isGoGiven = scene.channel.json('1-main/go.json') !== null;
      const isDone = scene.channel.json(`1-main/done/${WORKERS[0]!}.json`) !== null;
      seen.push([command.commandLine, { isGoGiven, isDone }, [...scene.fleet.calls], phasesOf(scene).at(-1)]);
      return GOOD;
    });

    const record = await play(scene);

    expect(record.verdict).toMatchObject({ outcome: 'pass', findings: [] });
    expect(seen).toEqual([
      ['./restore.sh --fast', { isGoGiven: false, isDone: false }, [`create ${FLEET_ID}`], 'waiting-for-ready'],
      ['docker stats', { isGoGiven: true, isDone: true }, [`create ${FLEET_ID}`], 'drain'],
    ]);
  });

  it('get the build, the arm, the load, the mark of the fleet and the deadline of hooks', async () => {
    const commands = fakeCommands();
    const scene = sceneWith(() => GOOD, {}, { commands, spec: sceneSpec({ hooks: HOOKS }), files: FILES });

    await play(scene);

    const env = {
      ...{ BUILD: '', ARM: 'candidate', LOAD: '1-main' },
      ...{ LOADTEST_FLEET: FLEET_ID, LOADTEST_CHANNEL: '/fleet', LOADTEST_CONTROLLER: '4711' },
    };
    expect(commands.calls).toEqual([
      { ...HOOKS.beforeEachLoad, env, deadlineMs: 300_000 },
      { ...HOOKS.afterEachLoad, env, deadlineMs: 300_000 },
    ]);
  });

  it.each<[CommandEnd, string]>([
    [
      { kind: 'exited', code: 3, lastLines: ['no database', 'bye'] },
      'ended with exit code 3; its last lines: no database | bye.',
    ],
    [{ kind: 'killed', by: 'SIGSEGV', lastLines: [] }, 'was ended by SIGSEGV.'],
    [
      { kind: 'timed-out', lastLines: ['waiting'] },
      'was ended because it took longer than 5 m; its last lines: waiting.',
    ],
    [{ kind: 'not-started', text: 'spawn bash ENOENT' }, 'could not be started: spawn bash ENOENT.'],
  ])('keep the load from starting when the first of them fails: %j', async (end, text) => {
    const scene = sceneWith(() => end);

    await expect(play(scene)).rejects.toMatchObject({
      name: 'StartError',
      message: `hooks.beforeEachLoad: ./restore.sh --fast ${text}`,
    });
    expect(scene.channel.json('1-main/go.json')).toBeNull();
    expect(scene.fleet.calls).toEqual([`create ${FLEET_ID}`, `destroy ${FLEET_ID}`]);
  });

  it('warn and change no verdict when the last of them fails, and put no output into the record', async () => {
    const scene = sceneWith((command) =>
      isBefore(command) ? GOOD : { kind: 'exited', code: 1, lastLines: ['password: hunter2'] },
    );

    const record = await play(scene);

    expect(record.verdict.outcome).toBe('pass');
    expect(record.verdict.findings).toEqual([
      {
        kind: 'hook',
        severity: 'warning',
        text: 'hooks.afterEachLoad: docker stats ended with exit code 1. The verdict does not depend on it.',
      },
    ]);
    expect(JSON.stringify(record)).not.toContain('hunter2');
  });

  it('need their scripts to be there', async () => {
    const scene = createScene({ spec: sceneSpec({ hooks: HOOKS }) });

    await expect(play(scene)).rejects.toMatchObject({
      name: 'InputError',
      faults: ['hooks.beforeEachLoad: there is no file /shop/ops/restore.sh; correct the path or put the file there.'],
    });
    expect(scene.fleet.calls).toEqual([]);
  });

  it.each(['before', 'after'] as const)('end with an interrupt while the one %s the load runs', async (which) => {
    const scene: Scene = sceneWith((command) => {
      if (isBefore(command) !== (which === 'before')) return GOOD;
      setImmediate(() => {
        scene.interrupt.abort('SIGINT was received');
      });
      return 'hang';
    });

    const record = await play(scene);

    expect(record.verdict.outcome).toBe('cancelled');
    expect(record.loads.length).toBe(which === 'before' ? 0 : 1);
    expect(scene.fleet.calls).toEqual([`create ${FLEET_ID}`, `destroy ${FLEET_ID}`]);
  });

  it('do not begin after a load that was interrupted', async () => {
    const commands = fakeCommands();
    const scene = sceneWith(() => GOOD, {}, { commands, spec: sceneSpec({ hooks: HOOKS }), files: FILES });
    const { runState } = scene;
    const save: typeof runState.save = async (state) => {
      await runState.save(state);
      if (state.phase === 'steady') scene.interrupt.abort('SIGINT was received');
    };

    const record = await play({ ...scene, ports: { ...scene.ports, runState: { ...runState, save } } });

    expect(record.verdict.outcome).toBe('cancelled');
    expect(commands.calls.map(isBefore)).toEqual([true]);
    expect(scene.log.lines.join('\n')).not.toContain('afterEachLoad');
  });
});

describe('a run that waits for its target', () => {
  const ready = {
    url: 'http://shop.test/version',
    value: { at: '$.sha', steps: ['sha'], equals: { kind: 'build' as const, text: 'abcdef0' } },
    withinMs: 60_000,
  };
  const answer = (sha: string) => ({ status: 200, body: `{"sha":"${sha}"}` });

  it('creates nothing when the build does not come', async () => {
    const scene = createScene({ spec: sceneSpec({ ready }), httpProbe: fakeHttpProbe(() => answer('1234567')) });

    await expect(play(scene)).rejects.toMatchObject({ name: 'StartError' });

    expect(scene.fleet.calls).toEqual([]);
    expect(phasesOf(scene)).toEqual(['preflight', 'finished']);
  });

  it('is invalid when another build answers after the load', async () => {
    const httpProbe = fakeHttpProbe((_, n) => answer(n === 1 ? 'abcdef0' : '1234567'));
    const scene = createScene({ spec: sceneSpec({ ready }), httpProbe });

    const record = await play(scene);

    expect(record.verdict).toMatchObject({ outcome: 'invalid', findings: [{ kind: 'other-build' }] });
    expect(httpProbe.asked.length).toBe(2);
  });

  it('is cancelled by an interrupt while it waits, and creates nothing', async () => {
    const scene: Scene = createScene({
      spec: sceneSpec({ ready }),
      httpProbe: fakeHttpProbe((_, n) => {
        if (n === 3) scene.interrupt.abort('SIGINT was received');
        return answer('1234567');
      }),
    });

    const record = await play(scene);

    expect(record).toMatchObject({ verdict: { outcome: 'cancelled' }, loads: [] });
    expect(scene.fleet.calls).toEqual([]);
  });
});
