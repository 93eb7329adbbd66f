import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { readElements } from '../core/jmx/plan-element.ts';
import { pluginClasses } from '../core/jmx/plugin-classes.ts';
import { readXml } from '../core/jmx/xml-node.ts';
import { sanitizeLine } from '../core/render/sanitize.ts';
import { InputError } from '../core/verdict/run-error.ts';
import { proposeConfig } from '../inputs/propose/propose-config.ts';
import { type CommandIo, refusing } from './command-io.ts';
import { readPlan } from './read-plan.ts';
import { createFile, replaceFile } from './replace-file.ts';

/** `init`: writes a configuration proposed from a plan. Returns the exit code: 2 when nothing could be written. */
export function initCommand(
  plan: string,
  options: { readonly output: string; readonly force?: boolean },
  io: CommandIo,
): Promise<number> {
  return refusing(io, async () => {
    const { output, force = false } = options;
    // Before the plan is looked at: what is wrong with it does not matter then.
    if (!force && existsSync(output)) throw isThere(output);
    const { text, facts } = readPlan(plan);
    const plugins = pluginClasses(readElements(readXml(text, plan), plan));
    const planPath = relative(dirname(resolve(output)), resolve(plan))
      .split(sep)
      .join('/');
    const proposed = proposeConfig(facts, planPath, plugins);
    if (force) await replaceFile(output, proposed.text);
    else if (!(await createFile(output, proposed.text))) throw isThere(output);
    io.out(
      `${sanitizeLine(output)} is written. Look it through: each number is one of the plan, the limits of the checks are loose.\n`,
    );
    for (const sentence of proposed.open) io.out(`Open: ${sanitizeLine(sentence)}\n`);
    const config = output === 'loadtest.yml' ? '' : ` --config ${sanitizeLine(output)}`;
    io.out(`Next: loadtest-action validate${config}, loadtest-action doctor${config}, loadtest-action run${config}\n`);
    return 0;
  });
}

function isThere(output: string): InputError {
  return new InputError([
    `${output} is there already and was left as it is. Name another file by --output, or replace it by --force.`,
  ]);
}
