import { describe, expect, it } from '@jest/globals';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../fixtures/loopback-http.ts';
import { runCli, startCli } from './support/cli.ts';
import { markedProcesses } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { type Scene, scenes } from './support/scene.ts';
import { until } from './support/until.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const BUILD = ['--build-sha', SHA];
const scene = scenes();

/** A configuration that waits for the build and has both hooks. */
function writeScene(own: Scene, url: string, scripts: Readonly<Record<string, string>>): void {
  own.write('plan.jmx', simplePlan());
  for (const [path, text] of Object.entries(scripts)) chmodSync(own.write(path, `#!/bin/bash\n${text}\n`), 0o755);
  own.write(
    'loadtest.yml',
    `name: ${own.name}
plan: plan.jmx
load: { users: 2, rampUp: 1s, duration: 12s }
target:
  url: ${url}
  ready: { url: /version, json: $.sha, equals: build, within: 20s }
hooks: { beforeEachLoad: ./ops/restore.sh --fast, afterEachLoad: ./ops/collect.sh }
checks: [error_rate < 1%]
`,
  );
}

describe('hooks and the wait for the target', () => {
  it('measures the build that was waited for, between the two hooks', async () => {
    const own = scene.current;
    let asked = 0;
    await using server = await serve(({ path }) => {
      if (path !== '/version') return { status: 200 };
      asked += 1;
      return { status: 200, body: JSON.stringify({ sha: asked < 3 ? 'fedcba9876' : SHA.slice(0, 12) }) };
    });
    writeScene(own, server.url, {
      'ops/restore.sh': 'echo "restored by $1"; env > restored.env',
      'ops/collect.sh': 'echo "no disk for $LOAD"; exit 7',
    });

    const result = await runCli(['run', ...BUILD], { cwd: own.dir, env: { API_TOKEN: 's3cr3t' } });

    expect({ ...result }).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(
      /Not ready yet: it answered "fedcba9876"[^]*is ready[^]*restore\.sh[^]* {2}restored by --fast[^]* {2}no disk for 1-main[^]*ended with exit code 7/,
    );
    expect(own.record().verdict).toMatchObject({
      outcome: 'pass',
      findings: expect.arrayContaining([expect.objectContaining({ kind: 'hook', severity: 'warning' })]),
    });
    const env = readFileSync(join(own.dir, 'restored.env'), 'utf8');
    expect(env).toContain(`BUILD=${SHA}\n`);
    expect(env).not.toContain('s3cr3t');
    expect(asked).toBe(4);
  }, 90_000);

  it('ends within 10 s when it is interrupted in a hook, and leaves nothing of it', async () => {
    const own = scene.current;
    await using server = await serve(() => ({ status: 200, body: JSON.stringify({ sha: SHA }) }));
    writeScene(own, server.url, {
      'ops/restore.sh': 'trap "" TERM INT; setsid sleep 300 & sleep 300 & echo waiting; sleep 300; sleep 300',
      'ops/collect.sh': 'true',
    });
    const cli = startCli(['run', ...BUILD], { cwd: own.dir });
    const sleeping = () => markedProcesses(own.name).filter(({ command }) => command.startsWith('sleep'));
    await until('the hook', 60_000, () => sleeping().length === 3);

    const at = performance.now();
    cli.process.kill('SIGINT');
    const result = await cli.finished;

    expect((performance.now() - at) / 1_000).toBeLessThan(10);
    expect(result).toMatchObject({ code: 130, err: '' });
    expect(markedProcesses(own.name)).toEqual([]);
    expect(own.record()).toMatchObject({ verdict: { outcome: 'cancelled' }, loads: [] });
  }, 90_000);
});
