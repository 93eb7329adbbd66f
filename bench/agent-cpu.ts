import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../scripts/process/project.ts';
import { measureLeg } from './leg.ts';
import { writeLoopbackConfig } from './loopback-config.ts';
import { rounded, writeJson } from './numbers.ts';
import { observeRun } from './observed-run.ts';

/**
 * `node bench/agent-cpu.ts [--rows-per-sec 10000] [--duration-sec 20] [--json FILE]`: CPU that the agent takes while a JTL
 * grows at this rate. A small program stands in for Java and writes it: its rate is exact and it leaves the agent room.
 */
const { values: options } = parseArgs({
  options: {
    'rows-per-sec': { type: 'string', default: '10000' },
    'duration-sec': { type: 'string', default: '20' },
    json: { type: 'string' },
  },
});
const rowsPerSec = Number(options['rows-per-sec']);
const durationSec = Number(options['duration-sec']);
if (!(rowsPerSec > 0 && durationSec >= 10))
  throw new Error('--rows-per-sec is above 0 and --duration-sec at least 10.');
const folder = mkdtempSync(join(tmpdir(), 'bench-agent-'));
try {
  const config = writeLoopbackConfig(folder, { users: 100, thinkMs: 0, durationSec }, [
    `jmeter: { jvmArgs: ["-Dbench.rowsPerSec=${rowsPerSec}"] }`,
  ]);
  const env = { JAVA_HOME: javaHome(join(folder, 'java')) };
  const run = await observeRun({ config, targetUrl: 'http://127.0.0.1:1', resultsDir: join(folder, 'results'), env });
  const leg = measureLeg(run.jtlFiles[0] ?? '', run.watched);
  const share = leg.agentCpuPct ?? NaN;
  console.table({
    'CPU of the agent, % of a core': { value: rounded(share, 2), rowsPerSec: rounded(leg.samplesPerSec, 0) },
  });
  if (options.json !== undefined) {
    writeJson(options.json, {
      rowsPerSec: leg.samplesPerSec,
      agentCpuPct: share,
      cpuUsPerRow: (share * 1e4) / leg.samplesPerSec,
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function javaHome(home: string): string {
  mkdirSync(join(home, 'bin'), { recursive: true });
  const java = join(home, 'bin/java');
  writeFileSync(java, `#!/bin/sh\nexec '${process.execPath}' '${inProject('bench/writing-java.ts')}' "$@"\n`);
  chmodSync(java, 0o755);
  return home;
}
