import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSocket } from 'node:dgram';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureJmeter } from '../../src/adapters/jmeter/ensure-jmeter.ts';
import type { Environment } from '../../src/adapters/jmeter/environment.ts';
import { findJava, type Java } from '../../src/adapters/jmeter/find-java.ts';
import { createJmeterGenerator } from '../../src/adapters/jmeter/jmeter-generator.ts';
import type { JmeterHome } from '../../src/adapters/jmeter/jmeter-home.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import type { GeneratorEvent, GeneratorInput, LoadGenerator } from '../../src/ports/load-generator.ts';
import { processesOfGroup } from '../adapters/jmeter/processes-of-group.ts';
import { createSyntheticGenerator, type SyntheticRow } from '../fakes/synthetic-generator.ts';
import { describeLoadGenerator } from './load-generator.contract.ts';

const root = join(import.meta.dirname, '..', '..');
const plans = join(import.meta.dirname, '..', 'fixtures', 'plans');
const env: Environment = { names: Object.keys(process.env), get: (name) => process.env[name] };
const signal = new AbortController().signal;
const clock = systemClock();
// Each starts a JVM or two, beside everything else on the machine.
jest.setTimeout(60_000);

describeLoadGenerator({
  name: 'synthetic',
  open: () => {
    const every = (stepMs: number, elapsedMs: number): SyntheticRow[] =>
      Array.from({ length: 200 }, (_, index) => ({ atMs: index * stepMs, elapsedMs }));
    const rows = { fast: every(20, 5), slow: every(1_500, 1_500), hanging: every(60_000, 60_000) };
    return Promise.resolve({
      generatorFor: (target) => createSyntheticGenerator({ clock, rows: rows[target] }),
      inputFor: () => Promise.resolve(emptyInput),
      leftovers: () => Promise.resolve([]),
      sleep: async (ms) => {
        await pause(ms);
      },
      close: () => Promise.resolve(),
    });
  },
});

const emptyInput: GeneratorInput = {
  planFile: '/plan.jmx',
  workDir: '/work',
  bundleDir: '/',
  properties: {},
  secretsFile: null,
  propertiesFile: null,
  plugins: [],
  heap: '256m',
  jvmArgs: [],
};

/** Everything that real JMeter needs: Java, JMeter, a target and folders. */
interface Stage {
  readonly java: Java;
  readonly jmeter: JmeterHome;
  generator(marks?: Readonly<Record<string, string>>): LoadGenerator;
  input(plan: string, properties: Readonly<Record<string, string>>): Promise<GeneratorInput>;
  close(): Promise<void>;
}

// The smallest JVM that runs JMeter: several of these run beside everything else on the machine.
const smallJvm = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const paths = { fast: '/fast', slow: '/slow', hanging: '/hanging' };

async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'load test \u00e9-'));
  const java = await findJava(env, signal);
  const home = env.get('LOADTEST_TEST_JMETER_HOME') ?? null;
  const search = { version: '5.6.3', configuredHome: home, cacheDir: join(root, '.cache', 'jmeter') };
  const jmeter = await ensureJmeter({ ...search, env, clock, say: () => undefined }, signal);
  const target = await startTarget();
  const { port } = target.address() as AddressInfo;
  let loads = 0;
  return {
    java,
    jmeter,
    generator: (marks = {}) => createJmeterGenerator({ java, jmeter, env, marks, clock }),
    input: async (plan, properties) => {
      loads += 1;
      const bundleDir = join(folder, `bundle ${loads}`);
      await mkdir(bundleDir);
      const planFile = join(bundleDir, plan);
      await copyFile(join(plans, plan), planFile);
      const target = { targetHost: '127.0.0.1', targetPort: String(port) };
      const workDir = join(folder, `load ${loads}`);
      const small = { heap: '64m', jvmArgs: smallJvm };
      return { ...emptyInput, ...small, planFile, bundleDir, workDir, properties: { ...target, ...properties } };
    },
    close: async () => {
      target.closeAllConnections();
      target.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startTarget(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/hanging') return;
    if (request.url === '/slow') setTimeout(() => response.end('late'), 1_500);
    // Some rows a second are enough here.
    else setTimeout(() => response.end('ok'), 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describeLoadGenerator({
  name: 'JMeter',
  open: async () => {
    const stage = await openStage();
    return {
      generatorFor: () => stage.generator(),
      inputFor: (target) => stage.input('three-groups.jmx', { targetPath: paths[target] }),
      leftovers: (running) => processesOfGroup(running.pid),
      sleep: async (ms) => {
        await pause(ms);
      },
      close: () => stage.close(),
    };
  },
});

describe('JMeter as a load generator', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await stage.close();
  });

  it('takes the next port for stop orders when the first is taken, gets properties in any letters without any locale, and no other environment', async () => {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve) => {
      socket.bind(0, '127.0.0.1', resolve);
    });
    const first = socket.address().port;
    const variables: Record<string, string | undefined> = { PATH: env.get('PATH'), API_TOKEN: 'secret' };
    const generator = createJmeterGenerator({
      java: stage.java,
      jmeter: stage.jmeter,
      env: { names: Object.keys(variables), get: (name) => variables[name] },
      marks: { LOADTEST_FLEET: 'fleet-1' },
      clock,
      controlPorts: { first, last: first + 20 },
    });
    const label = 'Bezahlen \u20ac\u00fc #1 \\ = : !';
    const given = await stage.input('three-groups.jmx', { targetPath: '/fast', label, duration: '2' });
    const secretsFile = join(given.bundleDir, '..', 'secrets.properties');
    await writeFile(secretsFile, 'duration=60\n', { mode: 0o600 });
    const propertiesFile = join(given.bundleDir, 'user.properties');
    await writeFile(propertiesFile, 'label=not this\njmeter.save.saveservice.url=false\nsummariser.name=noisy\n');

    const running = await generator.start({ ...given, secretsFile, propertiesFile }, signal);
    const environment = (await readFile(`/proc/${running.pid}/environ`, 'utf8')).split('\0');
    await readUntil(running, (text) => text.includes(`,${label},`));
    await running.stop('graceful');
    const exit = await running.exited;
    const rest = await readUntil(running, () => true);
    socket.close();

    expect(exit).toMatchObject({ code: 0, sawEnd: true });
    expect(rest.events.map((event) => event.kind)).toContain('teardown-started');
    expect(rest.events.filter((event) => event.kind === 'log')).toEqual([]);
    expect(environment).toContain('LOADTEST_FLEET=fleet-1');
    expect(environment.join('\n')).not.toMatch(/API_TOKEN|secret/);
    const names = environment.filter((entry) => entry !== '').map((entry) => entry.split('=')[0]);
    expect(names.sort()).toEqual(['LC_ALL', 'LOADTEST_FLEET', 'PATH']);
  });

  it('finds nothing wrong with a good plan and leaves no trace of the dry check', async () => {
    const input = await stage.input('three-groups-disabled.jmx', {});

    expect(await stage.generator().check(input, signal)).toEqual({ ok: true });
    expect(await readdir(input.workDir)).toEqual([]);
  });

  it('names the missing class of a plugin and what to do', async () => {
    const check = await stage.generator().check(await stage.input('missing-plugin.jmx', {}), signal);

    expect(check).toEqual({
      ok: false,
      fault: expect.stringMatching(/class com\.example\.NoSuchSampler .*jmeter\.plugins/),
    });
  });

  it('says that a plan is malformed, and where', async () => {
    const check = await stage.generator().check(await stage.input('malformed.jmx', {}), signal);

    expect(check).toEqual({ ok: false, fault: expect.stringMatching(/cannot read the plan: .*@\d+:\d+/) });
  });

  it('tells what Java said when the JVM itself does not start', async () => {
    const input = { ...(await stage.input('three-groups.jmx', {})), jvmArgs: ['-XX:+NoSuchOption'] };

    const running = await stage.generator().start(input, signal);
    const exit = await running.exited;
    const { events } = await readUntil(running, () => true);

    expect(exit).toMatchObject({ code: 1, sawEnd: false });
    expect(events).toEqual([
      expect.objectContaining({ level: 'ERROR', text: expect.stringContaining('NoSuchOption') }),
    ]);
    expect(await running.resultBytes()).toBeNull();
  });
});

async function readUntil(
  running: Awaited<ReturnType<LoadGenerator['start']>>,
  holds: (text: string) => boolean,
): Promise<{ readonly text: string; readonly events: readonly GeneratorEvent[] }> {
  let text = '';
  const events: GeneratorEvent[] = [];
  const decoder = new TextDecoder();
  const untilMs = performance.now() + 30_000;
  do {
    await running.read({
      bytes: (chunk) => {
        text += decoder.decode(chunk, { stream: true });
      },
      event: (event) => {
        events.push(event);
      },
    });
    if (holds(text)) return { text, events };
    await pause(50);
  } while (performance.now() < untilMs);
  throw new Error(`Not within 30 s; got ${text.slice(-500)}`);
}
