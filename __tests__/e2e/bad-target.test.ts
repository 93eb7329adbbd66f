import { describe, expect, it } from '@jest/globals';
import { runCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

/** A check that says nothing about errors: only the built-in ones can notice that nothing comes back. */
const harmless = ['p95(response_time) < 60 s'];

describe('a target that does not serve', () => {
  it('fails the run when it refuses connections', async () => {
    const closed = await startServer();
    await closed[Symbol.asyncDispose]();
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: closed.url, checks: harmless });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expect({ code: result.code, out: result.out }).toMatchObject({
      code: 1,
      out: expect.stringMatching(/violated +abort-on-errors/),
    });
  }, 60_000);

  it('fails the run when every answer is an error, and stops it early', async () => {
    await using server = await startServer(() => ({ status: 500 }));
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: server.url, duration: '40s', checks: harmless });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expect(result.code).toBe(1);
    expect(scene.current.record().loads[0]).toMatchObject({ endReason: 'aborted' });
    expect(result.seconds).toBeLessThan(40);
  }, 90_000);

  it('fails the run when it hangs from the start', async () => {
    await using server = await startServer(() => 'hang');
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: server.url, duration: '15s', checks: harmless });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expect({ code: result.code, out: result.out }).toMatchObject({ code: 1 });
  }, 90_000);

  it('fails the run when it stops answering after 7 of 12 seconds', async () => {
    await using server = await startServer(({ sinceStartMs }) => (sinceStartMs > 5_000 ? 'hang' : { status: 200 }));
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: server.url, duration: '12s', checks: harmless });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expect({ code: result.code, out: result.out }).toMatchObject({ code: 1 });
  }, 90_000);
});
