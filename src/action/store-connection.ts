import { absolutePath } from '../core/plan/paths.ts';
import type { ConnectionSource } from '../inputs/search/connection-source.ts';
import type { Environment } from '../shell/environment.ts';
import { readTextFile } from '../shell/read-text-file.ts';
import { readInput } from './inputs.ts';

/** Connections from the inputs of the step alone; files are relative to the workspace. Proxies are those of the runner. */
export function inputSource(env: Environment, workspace: string): ConnectionSource {
  return {
    given: (name) => readInput(env, name),
    nameOf: (name) => `input ${name}`,
    env: (name) => env[name],
    readText: (path) => readTextFile(absolutePath(workspace, path)),
  };
}
