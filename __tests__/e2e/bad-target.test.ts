import { describe, expect, it } from '@jest/globals';
import type { RunRecord } from '../../src/core/verdict/run-record.ts';
import { type CliResult, runCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

/** A check that says nothing about errors: only the built-in ones can notice that nothing good comes back. */
const harmless = ['p95(response_time) < 60 s'];

// Targets that serve nobody cost no CPU, so two of them are tried at a time.
describe('a target that does not serve', () => {
  it('fails the run when it refuses connections, and when every answer is an error', async () => {
    const closed = await startServer();
    await closed[Symbol.asyncDispose]();
    await using broken = await startServer(() => ({ status: 500 }));

    const [refused, failed] = await Promise.all([runAgainst(closed.url, '14s'), runAgainst(broken.url, '40s')]);

    expectFailBy('abort-on-errors', refused.result);
    expectFailBy('abort-on-errors', failed.result);
    expect(failed.record().loads[0]).toMatchObject({ endReason: 'aborted' });
    expect(failed.result.seconds).toBeLessThan(40);
  }, 90_000);

  it('fails the run when it hangs, from the start or after 7 of 12 seconds', async () => {
    await using deaf = await startServer(() => 'hang');
    await using tired = await startServer(({ sinceStartMs }) => (sinceStartMs > 5_000 ? 'hang' : { status: 200 }));

    const [fromStart, later] = await Promise.all([runAgainst(deaf.url, '14s'), runAgainst(tired.url, '12s')]);

    expectFailBy('stalled', fromStart.result);
    expectFailBy('stalled', later.result);
  }, 90_000);
});

/** One run against the target, in a scene of its own. */
async function runAgainst(url: string, duration: string): Promise<{ readonly result: CliResult; record(): RunRecord }> {
  const own = scene.add();
  own.write('plan.jmx', simplePlan());
  writeConfig(own, { url, duration, checks: harmless });
  return { result: await runCli(['run'], { cwd: own.dir }), record: () => own.record() };
}

function expectFailBy(check: string, result: CliResult): void {
  expect(result).toMatchObject({
    code: 1,
    out: expect.stringMatching(new RegExp(`violated +${check}`)),
  });
}
