import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { localPreflight } from '../../../src/adapters/local/local-preflight.ts';
import { InputError, StartError } from '../../../src/core/verdict/run-error.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { fleetPlan } from '../../contracts/fleet.contract.ts';
import { localFleetHere } from '../../fixtures/agents/local-fleet-here.ts';

const { signal } = new AbortController();
const readyIn = (plan: Plan, readyMs: number): Plan => ({ ...plan, timings: { ...plan.timings, readyMs } });

describe('local fleet', () => {
  it('gives an agent its place, its mark and chosen variables, and nothing else of the environment', async () => {
    await using here = await localFleetHere('ready', { PATH: '/usr/bin', AWS_SECRET_ACCESS_KEY: 'x', TZ: 'UTC' });

    await here.fleet.create(here.ref, fleetPlan(here.folder, 1), new Map([['token', 's3cret']]), signal);

    const workDir = join(here.folder, 'fleets', here.ref.fleetId, 'workers', 'local-1');
    const environment = JSON.parse(await readFile(join(workDir, 'environment.json'), 'utf8')) as Record<string, string>;
    expect(environment).toEqual({
      PATH: '/usr/bin',
      TZ: 'UTC',
      LOADTEST_FLEET: here.ref.fleetId,
      LOADTEST_WORKER: 'local-1',
      LOADTEST_CHANNEL: here.ref.channel,
      LOADTEST_WORK_DIR: workDir,
      LOADTEST_CONTROLLER: String(process.pid),
      LOADTEST_SECRETS_FILE: join(here.folder, `loadtest-${here.ref.fleetId}`, 'secrets.properties'),
      LOADTEST_JAVA: '/opt/java/bin/java',
      LOADTEST_JMETER_HOME: '/opt/jmeter',
    });
  });

  it('keeps secrets in a file that only this user reads, and removes it with the fleet', async () => {
    await using here = await localFleetHere('ready');
    const folder = join(here.folder, `loadtest-${here.ref.fleetId}`);

    await here.fleet.create(here.ref, fleetPlan(here.folder, 1), new Map([['token', 's3cret']]), signal);

    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'secrets.properties'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'secrets.properties'), 'utf8')).toBe('{"token":"s3cret"}');
    await here.fleet.destroy(here.ref, signal);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('hands the store over in a file beside the secrets, also where there are none', async () => {
    const credentials = { kind: 'api-key', apiKey: 'aWQ6a2V5' } as const;
    const place = { kind: 'elasticsearch', url: 'http://store.test', caText: null, proxyUrl: null } as const;
    const store = { v: 1, connection: { ...place, credentials }, windowsIndex: 'lt-windows-2026.01' } as const;
    await using here = await localFleetHere('ready', {}, store);
    const folder = join(here.folder, `loadtest-${here.ref.fleetId}`);

    await here.fleet.create(here.ref, fleetPlan(here.folder, 1), new Map(), signal);

    const workDir = join(here.folder, 'fleets', here.ref.fleetId, 'workers', 'local-1');
    const environment = JSON.parse(await readFile(join(workDir, 'environment.json'), 'utf8')) as Record<string, string>;
    expect(environment['LOADTEST_STORE_FILE']).toBe(join(folder, 'store.json'));
    expect(environment['LOADTEST_SECRETS_FILE']).toBeUndefined();
    expect(JSON.stringify(environment)).not.toContain('aWQ6a2V5');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'store.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(folder, 'store.json'), 'utf8'))).toEqual(store);
    await here.fleet.destroy(here.ref, signal);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('does not use a secrets folder that somebody else made before', async () => {
    await using here = await localFleetHere('ready');
    await mkdir(join(here.folder, `loadtest-${here.ref.fleetId}`));

    const creating = here.fleet.create(here.ref, fleetPlan(here.folder), new Map([['token', 's3cret']]), signal);

    await expect(creating).rejects.toThrow(/secrets cannot be written/);
  });

  it.each([
    [
      'dies local-2',
      StartError,
      /Worker local-2 ended with exit code 3 before the load.*no such thing as a plan\nreally none/s,
    ],
    ['worker-fault local-1', StartError, /Worker local-1 cannot generate load: Java 8 is too old\./],
    ['plan-fault local-2', InputError, /^The class com\.example\.Missing is missing\.$/],
  ])('fails with the sentence of the worker: %s', async (behaviour, kind, sentence) => {
    await using here = await localFleetHere(behaviour);

    const creating = here.fleet.create(here.ref, fleetPlan(here.folder), new Map(), signal);

    await expect(creating).rejects.toThrow(sentence);
    await expect(creating).rejects.toBeInstanceOf(kind);
  });

  it('names the workers that are not ready in time and quotes what they said', async () => {
    await using here = await localFleetHere('silent local-2');

    const creating = here.fleet.create(here.ref, readyIn(fleetPlan(here.folder), 1_000), new Map(), signal);

    await expect(creating).rejects.toThrow(/1 of 2 workers are not ready after 1 s: local-2\..*still looking/s);
  });

  it('says how a worker ended that was killed', async () => {
    await using here = await localFleetHere('ready');
    await here.fleet.create(here.ref, fleetPlan(here.folder), new Map(), signal);
    const pid = await pidOf(here.ref.fleetId, 'local-2');

    process.kill(pid, 'SIGKILL');

    await eventually(async () => {
      expect(await here.fleet.workers(here.ref)).toEqual([
        { id: 'local-1', state: 'running', text: null },
        { id: 'local-2', state: 'gone', text: 'Worker local-2 was ended by SIGKILL.' },
      ]);
    });
  });

  it.each(['deaf', 'with-child'])(
    'ends agents that ignore SIGTERM, and their children in other groups: %s',
    async (behaviour) => {
      await using here = await localFleetHere(behaviour);
      await here.fleet.create(here.ref, fleetPlan(here.folder), new Map(), signal);

      const proof = await here.fleet.destroy(here.ref, signal);

      expect(proof.found).toHaveLength(behaviour === 'deaf' ? 2 : 4);
      expect(proof.left).toEqual([]);
    },
  );

  it('leaves another fleet of the same machine alone', async () => {
    await using here = await localFleetHere('ready');
    await using other = await localFleetHere('ready');
    await here.fleet.create(here.ref, fleetPlan(here.folder, 1), new Map(), signal);
    await other.fleet.create(other.ref, fleetPlan(other.folder, 1), new Map(), signal);

    const proof = await here.fleet.destroy(here.ref, signal);

    expect(proof.found).toHaveLength(1);
    expect((await other.fleet.workers(other.ref)).map(({ state }) => state)).toEqual(['running']);
  });

  it('ends a stopped agent', async () => {
    await using here = await localFleetHere('ready');
    await here.fleet.create(here.ref, fleetPlan(here.folder), new Map(), signal);
    process.kill(await pidOf(here.ref.fleetId, 'local-1'), 'SIGSTOP');

    expect((await here.fleet.destroy(here.ref, signal)).left).toEqual([]);
  });

  it('kills without grace when the order to destroy is itself aborted', async () => {
    await using here = await localFleetHere('deaf');
    await here.fleet.create(here.ref, fleetPlan(here.folder), new Map(), signal);
    const startedMs = performance.now();

    const proof = await here.fleet.destroy(here.ref, AbortSignal.abort(new Error('hurry')));

    expect(proof.left).toEqual([]);
    expect(performance.now() - startedMs).toBeLessThan(1_500);
  });

  it('never ends a stranger, not even one in the group of a marked process', async () => {
    await using here = await localFleetHere('ready');
    const script = `LOADTEST_FLEET=${here.ref.fleetId} sleep 60 & sleep 60`;
    const stranger = spawn('bash', ['-c', script], {
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env['PATH'] },
    });
    try {
      await eventually(async () => {
        expect(await marks(here.ref.fleetId)).toHaveLength(1);
      });

      const proof = await here.fleet.destroy(here.ref, signal);

      expect(proof).toEqual({ found: [expect.stringMatching(/^process \d+$/)], left: [] });
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      process.kill(-stranger.pid!, 'SIGKILL');
    }
  });

  it('knows workers that another process started, and finds the fleet as a leftover once that process is gone', async () => {
    await using here = await localFleetHere('ready');
    const other = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', CREATE_ELSEWHERE, JSON.stringify({ ref: here.ref, folder: here.folder })],
      { encoding: 'utf8', cwd: import.meta.dirname },
    );
    expect(other.stderr).toBe('');

    expect((await here.fleet.workers(here.ref)).map(({ id, state }) => `${id} ${state}`)).toEqual(['local-1 running']);
    expect(await here.fleet.leftovers(0)).toContainEqual(here.ref);
    expect((await here.fleet.destroy(here.ref, signal)).found).toHaveLength(1);
    expect(await here.fleet.leftovers(0)).not.toContainEqual(here.ref);
  });
});

describe('preflight of a local fleet', () => {
  it('refuses Windows in one sentence', async () => {
    expect(await localPreflight('C:\\results', 'win32')).toEqual([
      { kind: 'preflight', severity: 'error', text: expect.stringContaining('Windows is not supported') },
    ]);
  });

  it('accepts a folder that does not exist yet below one that is writable', async () => {
    await using here = await localFleetHere('ready');

    expect(await localPreflight(join(here.folder, 'a', 'b'), 'linux')).toEqual([]);
  });

  it('names the folder that cannot be written', async () => {
    await using here = await localFleetHere('ready');
    const folder = join(here.folder, 'closed');
    await mkdir(folder);
    await chmod(folder, 0o500);
    const asOther = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', PREFLIGHT_AS_OTHER, join(folder, 'results')],
      {
        encoding: 'utf8',
        cwd: import.meta.dirname,
      },
    );

    expect(asOther.stdout).toMatch(
      /Results cannot be written to .*closed\/results: .*closed is not writable \(EACCES\)/,
    );
  });
});

const FLEET_SOURCE = '../../fixtures/agents/create-elsewhere.ts';
const CREATE_ELSEWHERE = `import(${JSON.stringify(FLEET_SOURCE)}).then(({ createElsewhere }) => createElsewhere(JSON.parse(process.argv[1])))`;
const PREFLIGHT_AS_OTHER = `
  const { localPreflight } = await import('../../../src/adapters/local/local-preflight.ts');
  const { chmodSync } = await import('node:fs');
  const { dirname } = await import('node:path');
  chmodSync(dirname(dirname(process.argv[1])), 0o755);
  if (process.getuid() === 0) process.setuid(65534);
  console.log(JSON.stringify(await localPreflight(process.argv[1], 'linux')));`;

async function marks(fleetId: string) {
  const { markedProcesses } = await import('../../../src/adapters/local/marked-processes.ts');
  return (await markedProcesses('linux')).filter((process) => process.fleetId === fleetId);
}

async function pidOf(fleetId: string, worker: string): Promise<number> {
  return (await marks(fleetId)).find((process) => process.variable('LOADTEST_WORKER') === worker)!.pid;
}

/** Repeats the expectation until it holds; the last failure counts. */
async function eventually(expectation: () => Promise<void>): Promise<void> {
  const deadlineMs = performance.now() + 5_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (performance.now() > deadlineMs) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
