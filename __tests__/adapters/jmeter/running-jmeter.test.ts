import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jmeterFiles, type JmeterFiles } from '../../../src/adapters/jmeter/jmeter-command.ts';
import type { JmeterProcess } from '../../../src/adapters/jmeter/jmeter-process.ts';
import { createOutputWatch } from '../../../src/adapters/jmeter/output-watch.ts';
import { runningJmeter } from '../../../src/adapters/jmeter/running-jmeter.ts';
import { createStopOrders } from '../../../src/adapters/jmeter/stop-orders.ts';
import type { GeneratorExit, RunningLoad } from '../../../src/ports/load-generator.ts';

const started = '1795339034010 x INFO o.a.j.e.StandardJMeterEngine: Starting ThreadGroup: 1 : shoppers\n';

describe('runningJmeter', () => {
  let files: JmeterFiles;
  let running: RunningLoad;
  let exit: (exit: GeneratorExit) => void;
  let handed: string[];
  beforeEach(async () => {
    files = jmeterFiles(await mkdtemp(join(tmpdir(), 'running-jmeter-')));
    const { promise, resolve } = Promise.withResolvers<GeneratorExit>();
    exit = resolve;
    const output = createOutputWatch({ onPort: () => undefined, onReceived: () => undefined });
    const jmeter: JmeterProcess = {
      pid: 1,
      output,
      orders: createStopOrders(),
      kill: () => undefined,
      exited: promise,
    };
    running = runningJmeter(jmeter, files, () => 0);
    handed = [];
  });
  afterEach(async () => {
    await rm(files.folder, { recursive: true });
  });

  const read = (): Promise<boolean> =>
    running.read({
      bytes: (chunk) => handed.push(chunk.length > 100 ? `${chunk.length} bytes` : Buffer.from(chunk).toString()),
      event: (event) => handed.push(event.kind === 'log' ? event.text : event.kind),
    });

  it('is quiet while there are no files, and says that there are none', async () => {
    expect(await read()).toBe(false);
    expect(handed).toEqual([]);
    expect(await running.resultBytes()).toBeNull();
    expect(await running.counters()).toEqual({ gcMs: null });
  });

  it('hands over log lines before rows, and each byte once', async () => {
    await writeFile(files.results, 'header\nrow 1\n');
    await writeFile(files.log, started);

    await read();
    await appendFile(files.results, 'row 2');
    await read();
    await read();

    expect(handed).toEqual(['thread-groups-started', 'header\nrow 1\n', 'row 2']);
    expect(await running.resultBytes()).toBe(18);
  });

  it('takes big files in parts, rows only when the log is read to its end', async () => {
    await writeFile(files.log, `${`${'x'.repeat(999)}\n`.repeat(2_500)}${started}`);
    await writeFile(files.results, 'y'.repeat(5 * 1024 * 1024));

    const more = [await read(), await read(), await read(), await read(), await read()];

    expect(more).toEqual([true, true, true, false, false]);
    expect(handed).toEqual(['thread-groups-started', '4194304 bytes', '1048576 bytes']);
  });

  it('hands over the last log line with the last bytes when JMeter has exited', async () => {
    await writeFile(files.log, '1795339034010 x ERROR y: the end\n');

    await read();
    expect(handed).toEqual([]);
    exit({ code: 1, signal: null, sawEnd: false, atMs: 0 });
    await appendFile(files.log, '1795339034011 x ERROR y: the very end\n');
    await read();

    expect(handed).toEqual(['y: the end', 'y: the very end']);
  });

  it('sums the pauses of garbage collections as their log grows', async () => {
    await writeFile(files.gcLog, '[0.1s] GC(0) Pause Young (Normal) 1M->1M(2M) 2.000ms\n');
    expect(await running.counters()).toEqual({ gcMs: 2 });

    await appendFile(files.gcLog, '[0.2s] GC(1) Pause Young (Normal) 1M->1M(2M) 3.000ms\n');
    expect(await running.counters()).toEqual({ gcMs: 5 });
  });
});
