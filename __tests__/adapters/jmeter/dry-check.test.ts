import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeDryRun } from '../../../src/adapters/jmeter/dry-check.ts';
import { jmeterFiles, type JmeterFiles } from '../../../src/adapters/jmeter/jmeter-command.ts';
import type { JmeterProcess } from '../../../src/adapters/jmeter/jmeter-process.ts';
import { createOutputWatch } from '../../../src/adapters/jmeter/output-watch.ts';
import { createStopOrders } from '../../../src/adapters/jmeter/stop-orders.ts';
import type { GeneratorExit } from '../../../src/ports/load-generator.ts';

const never = new AbortController().signal;

describe('judgeDryRun', () => {
  let files: JmeterFiles;
  beforeEach(async () => {
    files = jmeterFiles(await mkdtemp(join(tmpdir(), 'dry-check-')));
  });
  afterEach(async () => {
    await rm(files.folder, { recursive: true });
  });

  const ended = (said: string, exit: Partial<GeneratorExit> = {}): JmeterProcess => {
    const output = createOutputWatch({ onPort: () => undefined, onReceived: () => undefined });
    output.push(said);
    const exited = Promise.resolve({ code: 0, signal: null, sawEnd: true, atMs: 0, ...exit });
    return { pid: 1, output, orders: createStopOrders(), kill: () => undefined, exited };
  };

  it('finds nothing wrong with a quiet run, warnings included', async () => {
    await writeFile(files.log, '1795339034010 x WARN o.a.j.C: old element\n');

    expect(await judgeDryRun(ended('... end of run\n'), files, never)).toEqual({ ok: true });
  });

  it('takes logged errors for a fault although JMeter ends with exit code 0', async () => {
    await writeFile(
      files.log,
      '1795339034010 x ERROR o.a.j.c.IncludeController: no file login.jmx\n1795339034011 x ERROR o.a.j.X: second\n',
    );

    expect(await judgeDryRun(ended('... end of run\n'), files, never)).toEqual({
      ok: false,
      fault:
        'JMeter reports errors with this plan before any load: o.a.j.c.IncludeController: no file login.jmx \u00b7 o.a.j.X: second',
    });
  });

  it.each<[Partial<GeneratorExit>, RegExp]>([
    [{ code: 1, sawEnd: false }, /ended with exit code 1 before .* Its last words: one \u00b7 two$/],
    [{ code: null, signal: 'SIGKILL', sawEnd: false }, /ended with SIGKILL before/],
    [{ code: 0, sawEnd: false }, /ended with exit code 0 before/],
  ])('says how JMeter ended before its time: %j', async (exit, fault) => {
    expect(await judgeDryRun(ended('one\n\ntwo\n', exit), files, never)).toEqual({
      ok: false,
      fault: expect.stringMatching(fault),
    });
  });

  it('throws the reason of an abort', async () => {
    const aborted = AbortSignal.abort(new Error('enough'));

    await expect(
      judgeDryRun(ended('', { code: null, signal: 'SIGKILL', sawEnd: false }), files, aborted),
    ).rejects.toThrow('enough');
  });
});
