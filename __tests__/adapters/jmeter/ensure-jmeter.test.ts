import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureJmeter, type EnsureJmeterOptions } from '../../../src/adapters/jmeter/ensure-jmeter.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import { jarWithManifest } from './jar-with-manifest.ts';

const never = new AbortController().signal;

describe('ensureJmeter', () => {
  let folder: string;
  let cacheDir: string;
  let bin: string;
  let said: string[];
  let variables: Record<string, string>;
  let close: () => void;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ensure-jmeter-'));
    cacheDir = join(folder, 'cache');
    bin = join(folder, 'bin');
    await mkdir(bin);
    said = [];
    close = () => undefined;
    variables = { PATH: `${bin}:/usr/bin:/bin` };
    // The machine's own mvn must not be taken.
    await script('mvn', 'exit 9');
  });
  afterEach(async () => {
    close();
    await rm(folder, { recursive: true });
  });

  const options = (more: Partial<EnsureJmeterOptions> = {}): EnsureJmeterOptions => ({
    version: '5.6.3',
    configuredHome: null,
    env: { names: Object.keys(variables), get: (name) => variables[name] },
    cacheDir,
    clock: systemClock(),
    say: (text) => said.push(text),
    release: null,
    ...more,
  });
  const script = async (name: string, text: string): Promise<void> => {
    await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`);
    await chmod(join(bin, name), 0o755);
  };
  const homeAt = async (home: string, version = '5.6.3', without = ''): Promise<string> => {
    await mkdir(join(home, 'bin'), { recursive: true });
    await mkdir(join(home, 'lib', 'ext'), { recursive: true });
    await writeFile(join(home, 'bin', 'ApacheJMeter.jar'), jarWithManifest({ 'Implementation-Version': version }));
    await writeFile(join(home, 'bin', 'jmeter'), '#!/bin/sh\n', { mode: 0o755 });
    for (const file of [
      'bin/saveservice.properties',
      'lib/ext/ApacheJMeter_core.jar',
      'lib/ext/ApacheJMeter_functions.jar',
    ]) {
      if (file !== without) await writeFile(join(home, file), '');
    }
    return home;
  };
  /** A Maven that copies a home to where the order says, and counts its starts. */
  const maven = async (home: string): Promise<void> => {
    await script(
      'mvn',
      `echo started >> '${folder}/mvn-starts'
for arg in "$@"; do case "$arg" in -Djmeter.home=*) target="\${arg#*=}";; esac; done
sleep 0.2
cp -r '${home}' "$target"`,
    );
  };
  const mavenStarts = async (): Promise<number> =>
    (await readFile(join(folder, 'mvn-starts'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
      .length;

  it('takes the configured home before JMETER_HOME', async () => {
    variables['JMETER_HOME'] = await homeAt(join(folder, 'variable'));
    const configuredHome = await homeAt(join(folder, 'configured'));

    expect(await ensureJmeter(options({ configuredHome }), never)).toEqual({ home: configuredHome, version: '5.6.3' });
  });

  it.each([
    ['of another version', '5.4', '', /holds JMeter 5\.4, wanted is 5\.6\.3/],
    [
      'without its functions',
      '5.6.3',
      'lib/ext/ApacheJMeter_functions.jar',
      /no complete JMeter .*functions\.jar is missing/,
    ],
  ])('refuses a configured home %s, in a sentence', async (_, version, without, message) => {
    const configuredHome = await homeAt(join(folder, 'configured'), version, without);

    await expect(ensureJmeter(options({ configuredHome }), never)).rejects.toThrow(message);
  });

  it('refuses a configured home that is no JMeter', async () => {
    await expect(ensureJmeter(options({ configuredHome: folder }), never)).rejects.toThrow(/holds no JMeter/);
  });

  it('says why JMETER_HOME is not used and takes the jmeter on PATH, through its link', async () => {
    variables['JMETER_HOME'] = await homeAt(join(folder, 'variable'), '5.5');
    const home = await homeAt(join(folder, 'linked'));
    await symlink(join(home, 'bin', 'jmeter'), join(bin, 'jmeter'));

    expect((await ensureJmeter(options(), never)).home).toBe(home);
    expect(said).toEqual([`JMETER_HOME is not used: ${join(folder, 'variable')} holds JMeter 5.5, wanted is 5.6.3.`]);
  });

  it('takes what lies in the cache', async () => {
    const home = await homeAt(join(cacheDir, 'apache-jmeter-5.6.3'));

    expect((await ensureJmeter(options(), never)).home).toBe(home);
    expect(said).toEqual([]);
  });

  it('lays JMeter out by Maven, once for two at the same time, whole, and says where', async () => {
    await maven(await homeAt(join(folder, 'source')));

    const homes = await Promise.all([ensureJmeter(options(), never), ensureJmeter(options(), never)]);

    const home = join(cacheDir, 'apache-jmeter-5.6.3');
    expect(homes.map((found) => found.home)).toEqual([home, home]);
    expect(await mavenStarts()).toBe(1);
    expect(await readdir(cacheDir)).toEqual(['apache-jmeter-5.6.3']);
    expect(said).toEqual([
      `Laying out JMeter 5.6.3 with ${join(bin, 'mvn')}.`,
      `JMeter 5.6.3 is installed in ${home}.`,
    ]);
  });

  it('takes over the lock of a process that is dead, and replaces a half-made home', async () => {
    await maven(await homeAt(join(folder, 'source')));
    await homeAt(join(cacheDir, 'apache-jmeter-5.6.3'), '5.6.3', 'bin/saveservice.properties');
    // Beyond the largest pid of Linux.
    await writeFile(join(cacheDir, '5.6.3.lock'), '4194999');

    await ensureJmeter(options(), never);

    expect(await readdir(cacheDir)).toEqual(['apache-jmeter-5.6.3']);
  });

  it('downloads the release when Maven fails, from the first place that has the pinned file', async () => {
    await script('mvn', 'echo "[ERROR] no route to host"; exit 1');
    await homeAt(join(folder, 'apache-jmeter-5.6.3'));
    await promisify(execFile)('tar', ['-czf', join(folder, 'release.tgz'), '-C', folder, 'apache-jmeter-5.6.3']);
    const archive = await readFile(join(folder, 'release.tgz'));
    const server = createServer((request, response) => {
      if (request.url === '/forged') response.end('something else');
      else if (request.url === '/release') response.end(archive);
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    close = () => {
      server.close();
      server.closeAllConnections();
    };
    await new Promise((resolve) => server.once('listening', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sha512 = createHash('sha512').update(archive).digest('hex');

    const home = await ensureJmeter(
      options({ release: { urls: [`${base}/gone`, `${base}/forged`, `${base}/release`], sha512 } }),
      never,
    );
    const refused = ensureJmeter(
      options({ cacheDir: join(folder, 'second'), release: { urls: [`${base}/gone`, `${base}/forged`], sha512 } }),
      never,
    );
    await expect(refused).rejects.toThrow(
      /mvn ended with exit code 1 \(\[ERROR\] no route to host\); .*\/gone answered 404; .*\/forged sent another file than the release/,
    );

    expect(home.home).toBe(join(cacheDir, 'apache-jmeter-5.6.3'));
    expect(await readdir(join(folder, 'second'))).toEqual([]);
  });

  it('says what a cache that cannot be written needs', async () => {
    await writeFile(join(folder, 'file'), '');

    await expect(ensureJmeter(options({ cacheDir: join(folder, 'file', 'cache') }), never)).rejects.toThrow(
      expect.objectContaining({ name: 'StartError', message: expect.stringContaining('cannot be installed into') }),
    );
  });

  it('ends Maven when it is aborted, and leaves no lock', async () => {
    await script('mvn', `echo $$ > '${folder}/pid'; sleep 60`);
    const abort = new AbortController();
    const installing = ensureJmeter(options(), abort.signal);
    const pid = async (): Promise<number> => Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
    while ((await pid()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));

    abort.abort(new Error('enough'));

    await expect(installing).rejects.toThrow('enough');
    expect(await readdir(cacheDir)).toEqual([]);
    const mvn = await pid();
    expect(() => process.kill(mvn, 0)).toThrow('ESRCH');
  });
});
