/**
 * `node scripts/with-setup.mjs <task> [arguments]`: sets up what the task needs, then runs it under Node 24.
 * Plain JavaScript that an older Node (20) runs without node_modules: it is the first thing that runs in a fresh clone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from './setup/install-dependencies.mjs';
import { findNode } from './setup/find-node.mjs';
import { projectDir } from './setup/project-dir.mjs';
import { runForeground } from './setup/run-foreground.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { tasks } from './setup/tasks.mjs';

const cachedJmeter = join(projectDir, '.cache', 'jmeter', 'apache-jmeter-5.6.3');

try {
  process.exitCode = await runTask(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`setup: ${error.message}`);
  process.exitCode = 3;
}

async function runTask([name, ...taskArguments]) {
  const task = tasks[name];
  if (task === undefined) throw new SetupError(`Unknown task "${name}". Known: ${Object.keys(tasks).join(', ')}.`);
  await installDependencies();
  const node = findNode();
  const paths = [join(projectDir, 'node_modules', '.bin'), join(projectDir, '.cache', 'go-tools', 'bin')];
  const env = { ...process.env, PATH: [...paths, process.env.PATH ?? ''].join(':') };
  if (task.needsJmeter(taskArguments)) {
    const exitCode = await runForeground(node, ['scripts/ensure-jmeter.ts'], { cwd: projectDir, env });
    if (exitCode !== 0) return exitCode;
    // Programs that the task starts in other folders look for this one first.
    if (!env.JMETER_HOME && existsSync(cachedJmeter)) env.JMETER_HOME = cachedJmeter;
  }
  if (task.needsPlugin?.(taskArguments)) {
    const exitCode = await runForeground(node, ['scripts/ensure-test-plugin.ts'], { cwd: projectDir, env });
    if (exitCode !== 0) return exitCode;
  }
  if (task.needsGoTools?.(taskArguments)) {
    const exitCode = await runForeground(node, ['scripts/ensure-go-tools.ts'], { cwd: projectDir, env });
    if (exitCode !== 0) return exitCode;
  }
  if (task.needsSearchServers?.(taskArguments)) {
    const exitCode = await runForeground(node, ['scripts/ensure-search-servers.ts'], { cwd: projectDir, env });
    if (exitCode !== 0) return exitCode;
  }
  for (const [script, ...fixedArguments] of task.steps) {
    if (!existsSync(join(projectDir, script))) throw new SetupError(`${script} is missing: the clone is not complete.`);
    const exitCode = await runForeground(node, [script, ...fixedArguments, ...taskArguments], { cwd: projectDir, env });
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}
