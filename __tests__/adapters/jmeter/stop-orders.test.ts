import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createStopOrders, type StopOrders } from '../../../src/adapters/jmeter/stop-orders.ts';

describe('createStopOrders', () => {
  let socket: Socket;
  let orders: StopOrders;
  let seen: string[];
  /** What was sent before it has arrived when it arrives. */
  const fence = (): void => {
    createSocket('udp4').unref().send('fence', socket.address().port, '127.0.0.1');
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };
  const repeat = async (): Promise<void> => {
    await jest.advanceTimersByTimeAsync(2_000);
  };
  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    socket = createSocket('udp4').bind(0, '127.0.0.1');
    await once(socket, 'listening');
    seen = [];
    socket.on('message', (message) => seen.push(String(message)));
    orders = createStopOrders();
  });
  afterEach(() => {
    orders.close();
    socket.close();
    jest.useRealTimers();
  });

  it('sends as soon as the port is known, and again while JMeter has not said that it received it', async () => {
    orders.order('graceful');
    orders.portKnown(socket.address().port);

    await until(() => seen.length === 1);
    await repeat();
    await until(() => seen.length > 1);

    expect(new Set(seen)).toEqual(new Set(['Shutdown']));
  });

  it('rests when the order was received, and goes from graceful to now but not back', async () => {
    orders.portKnown(socket.address().port);
    orders.order('graceful');
    await until(() => seen.length === 1);
    orders.received('Shutdown');
    orders.order('now');
    await until(() => seen.length === 2);
    orders.received('StopTestNow');
    orders.order('graceful');
    await repeat();
    fence();
    await until(() => seen.includes('fence'));

    expect(seen).toEqual(['Shutdown', 'StopTestNow', 'fence']);
  });

  it('sends nothing to a port that JMeter has left', async () => {
    orders.portKnown(socket.address().port);
    orders.close();
    orders.order('now');
    await repeat();
    fence();
    await until(() => seen.includes('fence'));

    expect(seen).toEqual(['fence']);
  });
});
