import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createStopOrders, type StopOrders } from '../../../src/adapters/jmeter/stop-orders.ts';

describe('createStopOrders', () => {
  let socket: Socket;
  let orders: StopOrders;
  const next = async (): Promise<string> => String((await once(socket, 'message'))[0]);
  beforeEach(async () => {
    socket = createSocket('udp4').bind(0, '127.0.0.1');
    await once(socket, 'listening');
    orders = createStopOrders();
  });
  afterEach(() => {
    orders.close();
    socket.close();
  });

  it('sends as soon as the port is known, and again while JMeter has not said that it received it', async () => {
    orders.order('graceful');
    orders.portKnown(socket.address().port);

    expect(await next()).toBe('Shutdown');
    expect(await next()).toBe('Shutdown');
  });

  it('rests when the order was received, and goes from graceful to now but not back', async () => {
    const seen: string[] = [];
    socket.on('message', (message) => seen.push(String(message)));
    orders.portKnown(socket.address().port);
    orders.order('graceful');
    await next();
    orders.received('Shutdown');
    orders.order('now');
    await next();
    orders.received('StopTestNow');
    orders.order('graceful');
    // Longer than the repetition: what is sent again would be here.
    await new Promise((resolve) => setTimeout(resolve, 700));

    expect(seen).toEqual(['Shutdown', 'StopTestNow']);
  });

  it('sends nothing to a port that JMeter has left', async () => {
    const seen: string[] = [];
    socket.on('message', (message) => seen.push(String(message)));
    orders.portKnown(socket.address().port);
    orders.close();
    orders.order('now');
    createSocket('udp4').unref().send('fence', socket.address().port, '127.0.0.1');
    await next();

    expect(seen).toEqual(['fence']);
  });
});
