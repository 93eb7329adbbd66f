import { createSocket } from 'node:dgram';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';

/**
 * Stands in for `java` where only the agent is measured: writes the files of a JMeter whose JTL grows by
 * as many rows per second as `-Dbench.rowsPerSec` says until it is told to stop.
 */
const HEADER =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n';
const LABELS = 20;
const WRITE_EVERY_MS = 10;
const PORTS = { first: 4445, last: 4700 };
const args = process.argv.slice(2);
if (args.includes('-version')) console.error('openjdk version "17.0.0"');
else if (valueOf('-t').endsWith('.dry-check.jmx')) await write({ rowsPerSec: 0 });
else await write({ rowsPerSec: Number(/-Dbench\.rowsPerSec=(\d+)/.exec(args.join(' '))?.[1]) });

function valueOf(flag: string): string {
  return args[args.indexOf(flag) + 1] ?? '';
}

async function write({ rowsPerSec }: { readonly rowsPerSec: number }): Promise<void> {
  writeFileSync(valueOf('-j'), '');
  const file = openSync(valueOf('-l'), 'w');
  writeSync(file, HEADER);
  if (rowsPerSec > 0) await writeUntilTold(file, rowsPerSec);
  closeSync(file);
  console.log('... end of run');
}

async function writeUntilTold(file: number, rowsPerSec: number): Promise<void> {
  const socket = createSocket('udp4');
  const { promise, resolve } = Promise.withResolvers<undefined>();
  socket.on('message', (message) => {
    console.log(`Command: ${String(message)} received from /127.0.0.1`);
    resolve(undefined);
  });
  await bindFree(socket);
  const startMs = Date.now();
  const log = `${startMs} ${new Date(startMs).toISOString()} INFO o.a.j.e.StandardJMeterEngine: Starting ThreadGroup: 1 : Users\n`;
  writeFileSync(valueOf('-j'), log);
  let written = 0;
  const timer = setInterval(() => {
    const due = Math.floor(((Date.now() - startMs) * rowsPerSec) / 1_000);
    let text = '';
    for (; written < due; written += 1) text += rowText(written);
    if (text !== '') writeSync(file, text);
  }, WRITE_EVERY_MS);
  await promise;
  clearInterval(timer);
  socket.close();
}

function rowText(row: number): string {
  // Spread over three octaves, so that histograms have as many buckets as those of real times.
  const elapsedMs = 20 + ((row * 7_919) % 200);
  const label = row % LABELS;
  return `${Date.now() - elapsedMs},${elapsedMs},Label ${label},200,OK,Users 1-${1 + (row % 100)},text,true,,620,320,100,100,http://127.0.0.1:1/item/${label},${elapsedMs - 5},0,1\n`;
}

async function bindFree(socket: ReturnType<typeof createSocket>): Promise<void> {
  for (let port = PORTS.first; port <= PORTS.last; port += 1) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    socket.once('error', () => {
      resolve(false);
    });
    socket.bind(port, '127.0.0.1', () => {
      resolve(true);
    });
    if (await promise) {
      console.log(`Waiting for possible Shutdown/StopTestNow/HeapDump/ThreadDump message on port ${port}`);
      return;
    }
  }
  throw new Error('No port is free for stop orders.');
}
