import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedState } from '../../src/ports/run-state.ts';
import { phaseProgram } from './support/action-bundle.ts';
import { distDir } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { markedProcesses } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { type PhaseResult, runStep, startStep } from './support/runner.ts';
import { type Scene, scenes } from './support/scene.ts';
import { until } from './support/until.ts';

const scene = scenes();

/** Everything that was written is shown where an expectation fails. */
function expectEnd(result: PhaseResult, code: number): void {
  expect({ code: result.code, text: result.text }).toEqual({ code, text: result.text });
}

function makeRepository(own: Scene, url: string, checks: readonly string[]): void {
  own.write('plan.jmx', simplePlan());
  writeConfig(own, { url, users: 400, duration: '14s', checks });
}

describe('one use of the action', () => {
  it('passes and fails builds, two in one job at the same time, and says so in outputs, summary and annotations', async () => {
    await using server = await startServer();
    const [good, bad] = [scene.current, scene.add()];
    makeRepository(good, server.url, ['error_rate < 1%']);
    makeRepository(bad, server.url, ['p95(response_time) of "Home" < 1 ms']);

    const [passed, failed] = await Promise.all([
      runStep({ workspace: good.dir, with: { users: '2' } }),
      runStep({ workspace: bad.dir, with: { users: '2', 'build-sha': 'feedbee' } }),
    ]);

    expectEnd(passed.main, 0);
    expect(passed.main.text).toContain('load.users: 2 (input users; loadtest.yml:4:10 says 400)');
    const { run } = good.record();
    expect(passed.main.groups).toEqual(['Preflight', `Workers of fleet ${run}-f1`, 'Load 1-main', 'Report']);
    expect(passed.main.annotations[0]).toMatchObject({ level: 'notice', title: `Load test ${good.name}: pass` });
    expect(passed.main.outputs).toMatchObject({ verdict: 'pass', 'run-id': good.record().run, 'failed-checks': '[]' });
    expect(good.record().build).toMatchObject({ ref: 'main', repository: 'shop/checkout' });

    expectEnd(failed.main, 1);
    const { verdict, build } = bad.record();
    expect(build.sha).toBe('feedbee');
    expect(failed.main.annotations[0]).toMatchObject({ level: 'error', message: verdict.reason });
    expect(failed.main.annotations.length).toBeLessThanOrEqual(10);
    expect(JSON.parse(failed.main.outputs['failed-checks'] ?? '')).toEqual([
      expect.objectContaining({ label: 'Home', limit: expect.stringContaining('1 ms'), text: verdict.reason }),
    ]);
    expect(failed.main.outputs['results-path']).toBe(bad.runDir());
    expect(readFileSync(failed.main.outputs['summary-path'] ?? '', 'utf8')).toContain('fail');
    expect(failed.main.summary).toMatch(/fail[^]*Home/);

    for (const { main, post } of [passed, failed]) {
      expect(main.otherCommands).toEqual([]);
      expectEnd(post, 0);
      expect(post.text).toContain('Nothing to clean up');
    }
  }, 60_000);
});

describe('a step that cannot be carried out', () => {
  it.each<[string, Readonly<Record<string, string>>, number, RegExp]>([
    ['an unknown command', { command: 'fly' }, 2, /input command: "fly" given, run, annotate or cleanup expected/],
    ['a configuration elsewhere', { config: '/etc/passwd' }, 2, /lies outside of the workspace/],
    ['no configuration', { config: 'none.yml' }, 2, /check the repository out first/],
    ['a wrong number', { users: 'many' }, 2, /input users: "many" given/],
    ['a plan that is missing', { plan: 'none.jmx' }, 2, /none\.jmx/],
  ])('says why in annotations and exits: %s', async (_, inputs, code, sentence) => {
    makeRepository(scene.current, 'http://127.0.0.1:9', ['error_rate < 1%']);

    const { main, post } = await runStep({ workspace: scene.current.dir, with: inputs });

    expectEnd(main, code);
    expect(main.annotations.map(({ message }) => message).join('\n')).toMatch(sentence);
    expect(main.text).not.toMatch(/\n\s+at /);
    expect(main.outputs).toMatchObject({ verdict: 'error', 'run-id': '' });
    expectEnd(post, 0);
    expect(post.text).toContain('Nothing to clean up');
  });

  it('points at the line of the configuration that is wrong, each fault for itself', async () => {
    makeRepository(scene.current, 'http://127.0.0.1:9', ['p95(response_time) < 5', 'error_rate << 1%']);

    const { main } = await runStep({ workspace: scene.current.dir });

    expectEnd(main, 2);
    expect(main.annotations).toHaveLength(2);
    for (const { file, line } of main.annotations) expect([file, Number(line) > 5]).toEqual(['loadtest.yml', true]);
  });

  it('starts nothing when the runner could not hand its state to the post phase', async () => {
    await using server = await startServer();
    makeRepository(scene.current, server.url, ['error_rate < 1%']);
    const workspace = scene.current.dir;

    await using step = startStep({ workspace, with: { users: '2' }, env: { GITHUB_STATE: '/nowhere/state' } });
    const main = await step.finished;

    expectEnd(main, 3);
    expect(main.annotations[0]?.message).toMatch(/state of the run cannot be saved/);
    expect(server.requests.size).toBe(0);
  }, 30_000);
});

describe('the post phase', () => {
  it.each([
    ['that is empty', '', /Nothing to clean up/],
    ['of another version', '{"v":9}', /the version 9, 1 expected/],
    ['that is not JSON', '{"v":1,', /not JSON/],
  ])('says one sentence about a state %s and exits 0', async (_, state, sentence) => {
    await using step = startStep({ workspace: scene.current.dir, with: { command: 'fly' } });
    await step.finished;

    const post = await step.post({ STATE_run: state });

    expectEnd(post, 0);
    expect(post.text).toMatch(sentence);
    expect(post.annotations).toEqual([]);
  });
});

describe('cleanup', () => {
  it('ends the fleet whose controller is gone, and no other', async () => {
    await using server = await startServer();
    const [orphan, alive] = [scene.current, scene.add()];
    for (const own of [orphan, alive]) {
      own.write('plan.jmx', simplePlan());
      writeConfig(own, { url: server.url, duration: '60s' });
    }
    await using left = startStep({ workspace: orphan.dir });
    await using kept = startStep({ workspace: alive.dir });
    await Promise.all([orphan, alive].map((own) => until('the load', 40_000, () => own.state()?.phase === 'steady')));
    left.process.kill('SIGKILL');
    await left.finished;
    await until('an end of orphans that are not of this test', 30_000, () => !hasOrphansBeside(orphan.name));

    const { main } = await runStep({ workspace: orphan.dir, with: { command: 'cleanup' } });
    const stillThere = markedProcesses(alive.name).length;
    const cancelled = await kept.cancel();

    expectEnd(main, 0);
    expect(main.text).toContain(`${fleetOf(orphan.state())}: ended process`);
    expect(main.text).not.toContain(alive.name);
    expect(markedProcesses(orphan.name)).toEqual([]);
    expect(stillThere).toBeGreaterThan(0);
    expectEnd(cancelled, 130);
  }, 90_000);
});

describe('the bundle', () => {
  it('says its first line before it loads anything heavy', () => {
    const dir = join(distDir, 'action');
    const text = readFileSync(phaseProgram('main'), 'utf8');
    const imports = [...text.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, from = '']) => from);

    expect(imports.filter((from) => from.startsWith('.'))).toEqual([]);
    expect(text.length).toBeLessThan(100_000);
    expect(readdirSync(dir).filter((name) => name.endsWith('.index.js')).length).toBeGreaterThan(2);
  });

  it('ends by itself when nobody reads what it says', async () => {
    const child = spawn(process.execPath, [phaseProgram('post')], {
      env: { PATH: process.env['PATH'], STATE_post: 'true' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.destroy();

    const [code] = (await once(child, 'close')) as [number | null];

    expect(code).toBe(0);
  });
});

/** Whether another fleet on this machine has lost its controller, as other tests let happen: theirs is not ours to end. */
function hasOrphansBeside(name: string): boolean {
  return markedProcesses().some(({ pid, fleet }) => !fleet.startsWith(name) && hasLostController(pid));
}

function hasLostController(pid: number): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
    const controller = /(?:^|\0)LOADTEST_CONTROLLER=(\d+)/.exec(environment)?.[1];
    return controller !== undefined && !existsSync(`/proc/${controller}`);
  } catch {
    return false;
  }
}

function fleetOf(state: SavedState | null): string {
  return state?.fleet?.fleetId ?? 'no fleet';
}
