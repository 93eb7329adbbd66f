import type { RunningLoad } from '../../ports/load-generator.ts';
import { createFileTail, fileSize } from './file-tail.ts';
import { createGcPauses } from './gc-pauses.ts';
import type { JmeterFiles } from './jmeter-command.ts';
import type { JmeterProcess } from './jmeter-process.ts';
import { createLogReader } from './log-events.ts';

// At 130 bytes a row some 30,000 rows: parsed in a few ms, so that a late reader still answers orders to stop.
const MAX_RESULT_BYTES = 4 * 1024 * 1024;
const MAX_LOG_BYTES = 1024 * 1024;

/** The port's view of a started JMeter. `read` and `counters` are each called one at a time. */
export function runningJmeter(jmeter: JmeterProcess, files: JmeterFiles, now: () => number): RunningLoad {
  const results = createFileTail(files.results);
  const log = createFileTail(files.log);
  const logReader = createLogReader();
  const gcLog = createFileTail(files.gcLog);
  const gcPauses = createGcPauses();
  let over = false;
  void jmeter.exited.then(() => {
    over = true;
  });
  return {
    pid: jmeter.pid,
    exited: jmeter.exited,
    kill: jmeter.kill,
    stop: (how) => {
      jmeter.orders.order(how);
      return Promise.resolve();
    },
    resultBytes: () => fileSize(files.results),
    read: async (into) => {
      // JMeter logs the start of its groups before their first row. So: the results as far as they are now, but the log,
      // as far as it is after that, first.
      const untilByte = (await fileSize(files.results)) ?? 0;
      for (const text of jmeter.output.takeComplaints()) into.event({ kind: 'log', level: 'ERROR', atMs: now(), text });
      const logBytes = await log.read(MAX_LOG_BYTES);
      for (const event of logReader.push(logBytes)) into.event(event);
      if (logBytes.length === MAX_LOG_BYTES) return true;
      if (over || logBytes.length === 0) for (const event of logReader.flush()) into.event(event);
      const bytes = await results.read(MAX_RESULT_BYTES, untilByte);
      if (bytes.length > 0) into.bytes(bytes);
      return results.position() < untilByte;
    },
    counters: async () => {
      if ((await fileSize(files.gcLog)) === null) return { gcMs: null };
      gcPauses.push(await gcLog.read(MAX_LOG_BYTES));
      return { gcMs: gcPauses.totalMs() };
    },
  };
}
