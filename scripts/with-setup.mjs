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
  const env = { ...process.env, PATH: `${join(projectDir, 'node_modules', '.bin')}:${process.env.PATH ?? ''}` };
  for (const step of task.needsJmeter(taskArguments) ? [['scripts/ensure-jmeter.ts'], ...task.steps] : task.steps) {
    const [script, ...fixedArguments] = step;
    if (!existsSync(join(projectDir, script))) throw new SetupError(`${script} is missing: the clone is not complete.`);
    const more = script === 'scripts/ensure-jmeter.ts' ? [] : taskArguments;
    const exitCode = await runForeground(node, [script, ...fixedArguments, ...more], { cwd: projectDir, env });
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}
