import { constants } from 'node:fs';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { StartError } from '../../core/verdict/run-error.ts';
import type { GeneratorInput } from '../../ports/load-generator.ts';
import { fileSize } from './file-tail.ts';
import type { JmeterFiles } from './jmeter-command.ts';
import { logConfig } from './log-config.ts';
import { runProperties } from './run-properties.ts';

/**
 * Writes what JMeter reads beside the plan and makes sure of what JMeter itself passes over with exit code 0: a result
 * file that exists already (it appends, without a header), a folder it cannot write to (it runs without results), a
 * property file it cannot read, a class path entry that is not there. Throws `StartError` naming every fault.
 */
export async function prepareFolder(
  input: GeneratorInput,
  files: JmeterFiles,
  controlPorts: { readonly first: number; readonly last: number },
): Promise<void> {
  const faults = [...(await unreadable(input)), ...unusable(input.plugins)];
  if (faults.length > 0) {
    throw new StartError(`JMeter cannot be started: ${faults.join('; ')}.`, {
      hint: 'Put the named files where the configuration says, readable for this user.',
    });
  }
  try {
    await mkdir(files.folder, { recursive: true });
    if ((await fileSize(files.results)) !== null) {
      throw new StartError(`The result file ${files.results} exists already; each load needs a fresh folder.`);
    }
    const settings = { properties: input.properties, plugins: input.plugins, controlPorts };
    await writeFile(files.runProperties, runProperties(settings));
    await writeFile(files.logConfig, logConfig);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const text = error instanceof Error ? error.message : String(error);
    throw new StartError(`The folder of the load, ${files.folder}, cannot be written: ${text}.`, {
      hint: 'Make it writable for this user and see that its disk has room.',
      cause: error,
    });
  }
}

async function unreadable(input: GeneratorInput): Promise<readonly string[]> {
  const wanted = [
    { what: 'the plan', file: input.planFile },
    { what: 'the property file', file: input.propertiesFile },
    { what: 'the file of secret properties', file: input.secretsFile },
    ...input.plugins.map((file) => ({ what: 'the plugin', file })),
  ];
  const faults: string[] = [];
  for (const { what, file } of wanted) {
    if (file === null) continue;
    const readable = await access(file, constants.R_OK).then(
      () => true,
      () => false,
    );
    if (!readable) faults.push(`${what} ${file} cannot be read`);
  }
  return faults;
}

/** JMeter takes a semicolon for the end of a path and has no escape for it. */
function unusable(plugins: readonly string[]): readonly string[] {
  return plugins
    .filter((file) => file.includes(';'))
    .map((file) => `the plugin ${file} has a semicolon in its path, which JMeter cannot read; rename it`);
}
