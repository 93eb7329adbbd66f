import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import { PRODUCT_VERSION } from '../../src/core/plan/version.ts';
import { composeController } from '../../src/wiring/controller.ts';
import { recordingLog } from '../fakes/recording-log.ts';
import { sceneSpec } from '../stages/run-scene.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'controller-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function compose(env: Readonly<Record<string, string>> = {}) {
  const log = recordingLog();
  const spec = sceneSpec({ resultsDir: join(dir, 'results') });
  const options = {
    log,
    env,
    agentFile: join(dir, 'agent.js'),
    cacheDir: join(dir, 'cache'),
    reproduce: 'npx loadtest-action run',
  };
  return { log, spec, ...composeController(spec, options) };
}

describe('composing a controller', () => {
  it('touches nothing: no file, no line, not even for a channel or the place of a fleet', () => {
    const { spec, request, ports, log } = compose();
    const plan = makePlan(spec, { ...request.origin, fromPlan: null });

    ports.openWindows(ports.openChannel(ports.fleetRef(plan)), '1-main', ['local-1']);

    expect(readdirSync(dir)).toEqual([]);
    expect(log).toMatchObject({ lines: [], findings: [] });
  });

  it('names the run anew each time, and what made it', () => {
    const [first, second] = [compose(), compose()];

    expect(first.request.origin.runId).toMatch(/^checkout-\d{8}T\d{6}-[a-z0-9]{6}$/);
    expect(second.request.origin.runId).not.toBe(first.request.origin.runId);
    expect(first.request.versions).toEqual({
      'loadtest-action': PRODUCT_VERSION,
      node: process.versions.node,
      jmeter: '5.6.3',
    });
  });

  it('puts everything of a fleet into the folder of its run', () => {
    const { spec, request, ports } = compose();
    const plan = makePlan(spec, { ...request.origin, fromPlan: null });

    const ref = ports.fleetRef(plan);

    expect(ref).toEqual({
      ...{ v: 1, kind: 'local', fleetId: plan.fleetId },
      channel: join(dir, 'results/runs', plan.runId, 'fleets', plan.fleetId, 'channel'),
    });
    expect(ports.controllerPid).toBe(process.pid);
  });

  it('takes secrets from the environment that was handed over', async () => {
    const { ports } = compose({ API_TOKEN: 'canary' });

    expect(await ports.secrets.resolve('env:API_TOKEN')).toBe('canary');
    await expect(ports.secrets.resolve('env:PATH')).rejects.toThrow('env:PATH');
  });

  it('draws chance and time from one clock', () => {
    const { request, ports } = compose();

    expect(request.origin.random()).toBeLessThan(1);
    expect(Math.abs(ports.clock.now() - Date.now())).toBeLessThan(5_000);
  });
});
