import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';
import { readRun } from '../../src/action/read-run.ts';
import type { WorkflowContext } from '../../src/core/workflow/workflow-context.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

const CONFIG = `name: shop
plan: shop.jmx
load: { users: 400, rampUp: 1s, duration: 60s }
target: { url: "http://shop.test" }
provider: { kind: local, workers: 2 }
checks: ['error_rate < 1%']
`;

function write(path: string, text = CONFIG): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

const context = {
  repository: { owner: 'shop', name: 'checkout', id: 7 },
  sha: 'b18e51d',
  ref: 'feature',
} as WorkflowContext;

function read(inputs: Readonly<Record<string, string>>, known: WorkflowContext | null = context) {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
  return readRun(readInputs(env), known, {}, workspace);
}

describe('the run that a step asks for', () => {
  it('is what the file says where no input says otherwise, of the build of the workflow', async () => {
    write('loadtest.yml');

    const { spec, config, overrides } = await read({});

    expect(spec).toMatchObject({ name: 'shop', load: { users: { users: 400 } } });
    expect(spec.build).toEqual({ sha: 'b18e51d', ref: 'feature', repository: 'shop/checkout' });
    expect({ config, overrides }).toEqual({ config: 'loadtest.yml', overrides: [] });
  });

  it('lets inputs win, and says what they changed and where that stood', async () => {
    write('load/loadtest.yml');

    const { spec, overrides } = await read({
      ...{ config: './load/loadtest.yml', users: '50', workers: '2', 'target-hosts': 'a.test, b.test' },
      ...{ properties: 'think=5', 'build-sha': 'fff' },
    });

    expect(spec.load.users).toEqual({ kind: 'total', users: 50 });
    expect(spec.build).toEqual({ sha: 'fff', ref: 'feature', repository: 'shop/checkout' });
    expect(overrides).toEqual([
      'provider.workers: 2 (input workers)',
      'load.users: 50 (input users; load/loadtest.yml:3:16 says 400)',
      'target.hosts: a.test, b.test (input target-hosts)',
      'properties.think: 5 (input properties think)',
    ]);
  });

  it('starts relative paths of inputs at the workspace', async () => {
    write('load/loadtest.yml');

    const { spec } = await read({ config: 'load/loadtest.yml', plan: 'other/plan.jmx', 'results-dir': 'out' });

    expect([spec.planFile, spec.resultsDir]).toEqual([join(workspace, 'other/plan.jmx'), join(workspace, 'out')]);
  });

  it('knows no build where there is no workflow', async () => {
    write('loadtest.yml');

    expect((await read({}, null)).spec.build).toEqual({ sha: null, ref: null, repository: null });
  });

  it('names wrong inputs as the workflow does, together with the faults of the file', async () => {
    write('loadtest.yml', CONFIG.replace('60s', '6 minutes'));

    await expect(read({ 'fail-on': 'sometimes', 'target-url': 'shop' })).rejects.toMatchObject({
      faults: [
        expect.stringMatching(/^loadtest\.yml:3:\d+ load\.duration: "6 minutes" given/),
        expect.stringMatching(/^input fail-on: "sometimes" given/),
        expect.stringMatching(/^input target-url: "shop" given/),
      ],
    });
  });
});

describe('a configuration outside of the workspace', () => {
  it.each(['/etc/passwd', '../loadtest.yml', 'load/../../x.yml', '.'])('is one fault: %s', async (config) => {
    await expect(read({ config })).rejects.toMatchObject({
      faults: [expect.stringMatching(/^input config: .* lies outside of the workspace/)],
    });
  });

  it('is found behind a link, too', async () => {
    symlinkSync('/etc/hostname', join(workspace, 'loadtest.yml'));

    await expect(read({})).rejects.toMatchObject({ faults: [expect.stringContaining('lies outside')] });
  });

  it('is not one that is missing: then the check-out may be', async () => {
    await expect(read({})).rejects.toMatchObject({ faults: [expect.stringContaining('actions/checkout')] });
  });
});
