import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './project-dir.mjs';
import { runForeground } from './run-foreground.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Runs `npm ci` unless node_modules belongs to the lockfile of this moment. The stamp is written last,
 * so an installation that was cut off is repeated. Throws SetupError when npm fails.
 */
export async function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(projectDir, 'package-lock.json')))
    .digest('hex');
  const stamp = join(projectDir, 'node_modules', '.loadtest-setup');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return;
  console.log(`setup: npm ci installs the dependencies into ${join(projectDir, 'node_modules')} (about 20 s)`);
  const startedAt = Date.now();
  const exitCode = await runNpmCi();
  if (exitCode !== 0) {
    throw new SetupError(
      `npm ci ended with exit code ${exitCode}: see its message above; npm 10 or newer and access to its registry are needed.`,
    );
  }
  writeFileSync(stamp, `${wanted}\n`);
  console.log(`setup: dependencies are installed, ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
}

async function runNpmCi() {
  // A production environment would leave out the tools; Node 24 comes as an optional package. No package needs its install script.
  const flags = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  try {
    return await runForeground('npm', flags, { cwd: projectDir, env: npmEnvironment() });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new SetupError('npm is missing: install it together with Node from https://nodejs.org.');
    throw error;
  }
}

/** `npm run` exports its own settings to its children; those of the outer command must not steer the installation. */
function npmEnvironment() {
  const foreign = /^npm_(?!config_(registry|userconfig|globalconfig|cache|.*proxy|cafile|.*:_))/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
