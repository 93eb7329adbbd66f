import type { GeneratorInput } from '../ports/load-generator.ts';
import type { AgentIdentity, Bundle } from './run-load-ports.ts';

/** What the generator gets for one start: `plan` is a path of the bundle, `folder` a name below the work folder. */
export function generatorInput(
  bundle: Bundle,
  identity: AgentIdentity,
  start: { readonly plan: string; readonly folder: string; readonly properties: Readonly<Record<string, string>> },
): GeneratorInput {
  const { manifest, dir, planDir } = bundle;
  return {
    planFile: `${dir}/${start.plan}`,
    workDir: `${identity.workDir}/${start.folder}`,
    bundleDir: planDir,
    properties: start.properties,
    secretsFile: identity.secretsFile,
    propertiesFile: manifest.propertiesFile === null ? null : `${dir}/${manifest.propertiesFile}`,
    plugins: manifest.plugins.map((path) => `${dir}/${path}`),
    heap: manifest.heap,
    jvmArgs: manifest.jvmArgs,
  };
}
