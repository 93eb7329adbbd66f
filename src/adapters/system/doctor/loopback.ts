import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';

/** Whether 127.0.0.1 takes connections and datagrams, and how many local ports are left; `null` where that is not known. */
export async function lookAtLoopback(
  signal: AbortSignal,
): Promise<{ readonly fault: string | null; readonly freePorts: number | null }> {
  try {
    await Promise.all([connectOnce(signal), bindDatagram(signal)]);
  } catch (error) {
    return { fault: (error as NodeJS.ErrnoException).code ?? (error as Error).message, freePorts: null };
  }
  return { fault: null, freePorts: await freePorts() };
}

async function connectOnce(signal: AbortSignal): Promise<void> {
  const server = createServer((socket) => socket.on('error', () => undefined).end());
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening', { signal });
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    try {
      await once(socket, 'connect', { signal });
    } finally {
      socket.destroy();
    }
  } finally {
    server.close();
  }
}

async function bindDatagram(signal: AbortSignal): Promise<void> {
  const socket = createSocket('udp4');
  try {
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening', { signal });
  } finally {
    socket.close();
  }
}

/** Linux: the range for outgoing connections without those that are in use or not yet let go. */
async function freePorts(): Promise<number | null> {
  const [range, sockets] = await Promise.all(
    ['/proc/sys/net/ipv4/ip_local_port_range', '/proc/net/sockstat'].map((file) =>
      readFile(file, 'utf8').catch(() => ''),
    ),
  );
  const [, first, last] = /^(\d+)\s+(\d+)/.exec(range ?? '') ?? [];
  const [, inUse, waiting] = /^TCP: inuse (\d+) orphan \d+ tw (\d+)/m.exec(sockets ?? '') ?? [];
  if (first === undefined || inUse === undefined) return null;
  return Math.max(0, Number(last) - Number(first) + 1 - Number(inUse) - Number(waiting));
}
