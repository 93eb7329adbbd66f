import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A target in a process of its own; disposing ends it. */
export interface LoopbackTarget extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
}

const START_TIMEOUT_MS = 10_000;
/**
 * One fixed answer for each blank line that comes in: a GET has no body, so that line ends it. Far cheaper than an HTTP
 * server, so that JMeter is what is measured. It ends with its parent, whose end closes stdin.
 */
const PROGRAM = `
const body = '{"ok":true,"text":"' + 'x'.repeat(480) + '"}';
const answer = Buffer.from('HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: ' + body.length + '\\r\\n\\r\\n' + body);
const server = require('node:net').createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => socket.destroy());
  let rest = '';
  socket.on('data', (chunk) => {
    const requests = (rest + chunk.toString('latin1')).split('\\r\\n\\r\\n');
    rest = requests.pop();
    for (const _ of requests) socket.write(answer);
  });
});
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
process.stdin.resume().on('end', () => process.exit(0));
`;

/** Starts a target on a free port of 127.0.0.1 that answers at once, and resolves when it listens. */
export async function startLoopbackTarget(): Promise<LoopbackTarget> {
  const child = spawn(process.execPath, ['--eval', PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const lines = createInterface({ input: child.stdout });
    const [url] = (await once(lines, 'line', { signal: AbortSignal.timeout(START_TIMEOUT_MS) })) as [string];
    return { url, pid: child.pid ?? 0, [Symbol.asyncDispose]: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
