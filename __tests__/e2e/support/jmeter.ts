import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { jmeterHome } from './cli.ts';

const DEADLINE_MS = 60_000;

/** Runs JMeter itself, without our programs; throws with its last words when it does not end with exit code 0. */
export async function runJmeter(args: readonly string[], cwd: string): Promise<void> {
  const home = process.env['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const child = spawn(java, ['-Djava.awt.headless=true', '-jar', join(jmeterHome, 'bin/ApacheJMeter.jar'), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.timeout(DEADLINE_MS),
    killSignal: 'SIGKILL',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`JMeter ended with ${code ?? 'a signal'}: ${said.slice(-2_000)}`);
}
