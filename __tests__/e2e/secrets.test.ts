import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startCli, type RunningCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { expectExit } from './support/expect-exit.ts';
import { startServer } from './support/loopback-server.ts';
import { markedProcesses } from './support/marked-processes.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

describe('a secret of the configuration', () => {
  it('reaches the target and lies nowhere but in one private file, which is gone with the load', async () => {
    // Characters that a property file escapes; the part that is searched for has none.
    const canary = `canary${randomBytes(8).toString('hex')}`;
    const secret = `${canary} =:#!\\n%41\\`;
    const arrived = new Set<unknown>();
    await using server = await startServer(({ headers }) => {
      arrived.add(headers['x-api-token']);
      return { status: 200 };
    });
    const { dir } = scene.current;
    const temporary = join(dir, 'tmp');
    mkdirSync(temporary);
    scene.current.write('plan.jmx', simplePlan({ extra: tokenHeader }));
    writeConfig(scene.current, { url: server.url, duration: '14s', more: 'secrets: { api_token: env:API_TOKEN }' });

    const cli = startCli(['run'], { cwd: dir, env: { API_TOKEN: secret, TMPDIR: temporary } });
    const seen = await searchWhileRunning(cli, canary);
    const result = await cli.finished;

    expectExit(result, 0);
    expect(arrived).toEqual(new Set([secret]));
    // The search looked into both programs of the worker, and found what there is to find.
    expect([...seen.programs].sort()).toEqual(['ApacheJMeter.jar', 'index.js']);
    expect({ files: Object.fromEntries(seen.files), processes: [...seen.processes] }).toEqual({
      files: { [`tmp/loadtest-${scene.current.state()!.fleet!.fleetId}/secrets.properties`]: '0600 in 0700' },
      processes: [],
    });
    expect(filesWith(canary, dir)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(result.out).not.toContain(canary);
  }, 60_000);
});

const tokenHeader = `<HeaderManager guiclass="HeaderPanel" testclass="HeaderManager" testname="Headers">
          <collectionProp name="HeaderManager.headers">
            <elementProp name="" elementType="Header">
              <stringProp name="Header.name">X-Api-Token</stringProp>
              <stringProp name="Header.value">\${__P(api_token)}</stringProp>
            </elementProp>
          </collectionProp>
        </HeaderManager>
        <hashTree/>`;

interface Seen {
  /** Files that held the secret at any time, and who could read them. */
  readonly files: Map<string, string>;
  /** What of our processes held it. */
  readonly processes: Set<string>;
  /** Programs that were looked into. */
  readonly programs: Set<string>;
}

/** Searches the scene and every process of the fleet over and over until the command has ended. */
async function searchWhileRunning(cli: RunningCli, canary: string): Promise<Seen> {
  const seen: Seen = { files: new Map(), processes: new Set(), programs: new Set() };
  const { dir, name } = scene.current;
  while (cli.process.exitCode === null && cli.process.signalCode === null) {
    for (const file of filesWith(canary, dir)) seen.files.set(file, accessTo(join(dir, file)) ?? 'gone');
    for (const { pid, command } of markedProcesses(name)) {
      const program = /(?:ApacheJMeter\.jar|index\.js)/.exec(command)?.[0];
      if (program !== undefined) seen.programs.add(program);
      for (const what of ['environ', 'cmdline']) {
        if (readOrNull(`/proc/${pid}/${what}`)?.includes(canary) === true) seen.processes.add(`${what} of ${command}`);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return seen;
}

function filesWith(text: string, dir: string): readonly string[] {
  return filesBelow(dir)
    .filter((path) => readOrNull(path)?.includes(text) === true)
    .map((path) => relative(dir, path));
}

/** Folders may go while we look, which ends a recursive listing of Node with an error. */
function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  } catch {
    return [];
  }
}

/** `null`: a folder, or gone while we looked. */
function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function accessTo(file: string): string | null {
  const mode = (path: string): string => (statSync(path).mode & 0o7777).toString(8).padStart(4, '0');
  try {
    return `${mode(file)} in ${mode(join(file, '..'))}`;
  } catch {
    return null;
  }
}
