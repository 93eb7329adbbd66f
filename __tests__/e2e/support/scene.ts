import { afterEach, beforeEach } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunRecord } from '../../../src/core/verdict/run-record.ts';
import type { SavedState } from '../../../src/ports/run-state.ts';
import { markedProcesses } from './marked-processes.ts';

/** A folder of its own for one test, with a plan, a configuration and results. */
export interface Scene {
  readonly dir: string;
  /** `name:` of its configuration; all its ids begin with it. */
  readonly name: string;
  readonly configFile: string;
  write(path: string, text: string): string;
  /** The record of the only run. */
  record(): RunRecord;
  /** The saved state of the only run, or `null` before there is one. */
  state(): SavedState | null;
  /** Folder of the only run. */
  runDir(): string;
  /** Documents of a stream of the only run. */
  stream(name: 'windows' | 'summaries' | 'annotations'): readonly Readonly<Record<string, unknown>>[];
}

/** The scenes of the test that runs. */
export interface Scenes {
  readonly current: Scene;
  /** One more, for a second run beside the first. */
  add(): Scene;
}

/**
 * Gives each test a scene of its own and fails it when a process with its mark outlives it. The name is drawn anew, so
 * that only processes which this test started are ever ended.
 */
export function scenes(): Scenes {
  let made: Scene[] = [];
  const add = () => {
    const scene = makeScene();
    made.push(scene);
    return scene;
  };
  beforeEach(() => {
    made = [];
    add();
  });
  afterEach(() => {
    const left = made.flatMap(({ name }) => markedProcesses(name));
    for (const { pid } of left) process.kill(pid, 'SIGKILL');
    for (const { dir } of made) rmSync(dir, { recursive: true, force: true });
    if (left.length > 0) {
      throw new Error(`processes are left: ${left.map((one) => `${one.pid} ${one.command.slice(0, 120)}`).join('; ')}`);
    }
  });
  return {
    get current() {
      const [first] = made;
      if (first === undefined) throw new Error('there is a scene only while a test runs');
      return first;
    },
    add,
  };
}

function makeScene(): Scene {
  const dir = mkdtempSync(join(tmpdir(), 'loadtest-e2e-'));
  const scene: Scene = {
    dir,
    name: `e2e-${randomBytes(4).toString('hex')}`,
    configFile: join(dir, 'loadtest.yml'),
    write(path, text) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    runDir() {
      const [run] = readdirSync(join(dir, '.loadtest/runs'));
      if (run === undefined) throw new Error('no run was made');
      return join(dir, '.loadtest/runs', run);
    },
    record: () => JSON.parse(readFileSync(join(scene.runDir(), 'run.json'), 'utf8')) as RunRecord,
    stream: (stream) =>
      readFileSync(join(scene.runDir(), `${stream}.ndjson`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
    state() {
      try {
        return JSON.parse(readFileSync(join(scene.runDir(), 'state.json'), 'utf8')) as SavedState;
      } catch {
        return null;
      }
    },
  };
  return scene;
}
