import { describe, expect, it } from '@jest/globals';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDone } from '../../src/core/protocol/parse-done.ts';
import { runCli, type CliResult } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

/** Far longer than what a test waits for. */
const LONG = '90s';

describe('a load that leaves its hosts', () => {
  it('is stopped by the first redirect to a host that is not listed', async () => {
    await using server = await startServer(({ path, headers, sinceStartMs }) =>
      path === '/' && sinceStartMs > 4_000
        ? { status: 302, location: `http://localhost:${(headers.host ?? '').split(':')[1] ?? ''}/elsewhere` }
        : { status: 200 },
    );
    scene.current.write('plan.jmx', simplePlan());
    writeConfig(scene.current, { url: server.url, workers: 2, duration: LONG });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectStopped(result, `localhost:${server.port}`);
    // Two users with 20 ms between requests would have made hundreds in the time of a graceful stop.
    expect(server.requests.get('/elsewhere')).toBeLessThan(200);
  }, 60_000);

  it('is stopped by the first row to a host that the plan computes', async () => {
    await using server = await startServer();
    const plan = simplePlan().replace('${__P(targetHost)}', '${__groovy("127.0.0." + 2)}');
    scene.current.write('plan.jmx', plan);
    writeConfig(scene.current, { url: server.url, duration: LONG });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectStopped(result, `127.0.0.2:${server.port}`);
    expect(result.out).toContain('computed while the plan runs');
  }, 60_000);
});

describe('a plan that ends before its duration', () => {
  it('makes the run invalid, at once', async () => {
    await using server = await startServer();
    scene.current.write('plan.jmx', simplePlan().replace('loops">-1<', 'loops">3<'));
    writeConfig(scene.current, { url: server.url, duration: LONG });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectExit(result, 4);
    expect(result.seconds).toBeLessThan(45);
    expect(server.requests.get('/')).toBe(6);
    const { outcome, reason } = scene.current.record().verdict;
    expect({ outcome, reason }).toEqual({ outcome: 'invalid', reason: expect.stringContaining('plan ended after') });
  }, 60_000);
});

describe('a machine on which the ports of JMeter are taken', () => {
  it('still ends every worker by an order, on ports of their own', async () => {
    await using taken = await takePorts();
    await using server = await startServer();
    // Without a duration of its own nothing but our order ends this plan.
    scene.current.write('plan.jmx', simplePlan().replace('scheduler">true<', 'scheduler">false<'));
    writeConfig(scene.current, { url: server.url, workers: 2, duration: '14s' });

    const result = await runCli(['run'], { cwd: scene.current.dir });

    expectExit(result, 0);
    expect(scene.current.record().loads[0]).toMatchObject({ endReason: 'completed' });
    for (const worker of ['local-1', 'local-2']) {
      expect(doneOf(worker)).toMatchObject({ jmeterExit: { code: 0, signal: null }, sawEnd: true });
    }
    expect(taken.received).toEqual([]);
  }, 60_000);
});

function expectStopped(result: CliResult, host: string): void {
  expectExit(result, 4);
  expect(result.seconds).toBeLessThan(45);
  const { outcome, reason, findings } = scene.current.record().verdict;
  expect({ outcome, reason }).toEqual({ outcome: 'invalid', reason: expect.stringContaining(host) });
  expect(findings.filter(({ kind }) => kind === 'worker-lost')).toEqual([]);
  expect(result.out).toContain(reason);
}

function doneOf(worker: string): unknown {
  const { fleet } = scene.current.state()!;
  const parsed = parseDone(JSON.parse(readFileSync(join(fleet!.channel, `1-main/done/${worker}.json`), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.done;
}

interface TakenPorts extends AsyncDisposable {
  /** What came in on them. */
  readonly received: string[];
}

/** Holds every port on which JMeter by itself listens for orders; one that another process holds is taken already. */
async function takePorts(): Promise<TakenPorts> {
  const received: string[] = [];
  const sockets: Socket[] = [];
  for (let port = 4445; port <= 4455; port += 1) {
    const socket = createSocket('udp4');
    sockets.push(socket);
    socket.on('message', (message) => received.push(message.toString()));
    socket.bind(port);
    await Promise.race([once(socket, 'listening'), once(socket, 'error')]);
  }
  return {
    received,
    [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.close();
      return Promise.resolve();
    },
  };
}
