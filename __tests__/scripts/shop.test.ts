import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';

const server = new URL('../../examples/shop/server.mjs', import.meta.url).pathname;

async function withShop<T>(args: readonly string[], use: (url: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [server, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return await use(line.slice(line.indexOf('http')));
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
}

async function statusOf(url: string, method = 'GET'): Promise<number> {
  const response = await fetch(url, { method });
  await response.text();
  return response.status;
}

describe('the sample shop', () => {
  it('answers its pages and tells which build it is', async () => {
    await withShop(['--build', 'B'], async (url) => {
      expect(await (await fetch(`${url}/version`)).json()).toMatchObject({ build: 'B' });
      expect(await statusOf(`${url}/health`)).toBe(200);
      expect(await statusOf(`${url}/products`)).toBe(200);
      expect(await statusOf(`${url}/products/7`)).toBe(200);
      expect(await statusOf(`${url}/cart`, 'POST')).toBe(200);
      expect(await statusOf(`${url}/pay`, 'POST')).toBe(200);
      expect(await statusOf(`${url}/pay`)).toBe(404);
    });
  });

  it('fails as often as it is told', async () => {
    await withShop(['--error-rate', '1'], async (url) => {
      expect(await statusOf(`${url}/products`)).toBe(500);
      expect(await statusOf(`${url}/health`)).toBe(200);
    });
  });

  it('can stop answering and keep its connections', async () => {
    await withShop(['--hang-after', '0'], async (url) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      let answered = false;
      socket.on('data', () => {
        answered = true;
      });
      socket.write('GET /health HTTP/1.1\r\nHost: shop\r\n\r\n');
      const closed = await Promise.race([
        once(socket, 'close').then(() => true),
        new Promise<boolean>((resolve) => setTimeout(resolve, 200, false)),
      ]);

      expect({ answered, closed }).toEqual({ answered: false, closed: false });
      socket.destroy();
    });
  });

  it('takes longer to pay by the factor that it is told, customer by customer', async () => {
    const payMs = async (slower: string): Promise<number> =>
      await withShop(['--slower', slower], async (url) => {
        await statusOf(`${url}/health`);
        const startedAt = performance.now();
        for (let customer = 0; customer < 4; customer += 1) await statusOf(`${url}/pay`, 'POST');
        return performance.now() - startedAt;
      });

    // The sequence is seeded: the same four service times, five times as long.
    const [asItIs, slower] = [await payMs('0'), await payMs('4')];

    expect(slower / asItIs).toBeGreaterThan(3);
  });

  it.each([[['--slower', 'x']], [['--port', '99999']], [['--error-rate', '']]])('refuses %j', async (args) => {
    const child = spawn(process.execPath, [server, '--port', '0', ...args], { stdio: 'ignore' });

    expect(await once(child, 'exit')).toEqual([2, null]);
  });
});
