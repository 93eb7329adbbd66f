import { decodePlan } from '../core/jmx/decode-plan.ts';
import type { RunSpec } from '../core/plan/run-spec.ts';
import { hashData } from '../core/scenario/hash-data.ts';
import { hashPlan } from '../core/scenario/hash-plan.ts';
import { hashProperties } from '../core/scenario/hash-properties.ts';
import type { ScenarioHashes } from '../core/scenario/scenario-hashes.ts';
import { type Bundle, OWN_FOLDER } from './collect-bundle.ts';

/** What the files of a bundle and the properties of its plan are. The plan is one that its facts could be read from; its fragments are part of it, not of the data. */
export function hashBundle(bundle: Bundle, { properties }: Pick<RunSpec, 'properties'>): ScenarioHashes {
  const plan = bundle.files.get(bundle.plan);
  const isData = (path: string): boolean => !path.startsWith(`${OWN_FOLDER}/`) && !path.toLowerCase().endsWith('.jmx');
  const data = [...bundle.files].filter(([path]) => path !== bundle.plan && isData(path));
  const split = bundle.splitFiles.map(({ path, bytes }) => [path, bytes] as const);
  const plugins = [...bundle.files].filter(([path]) => bundle.plugins.includes(path));
  return {
    planHashes: plan === undefined ? null : hashPlan(decodePlan(plan, bundle.plan), (path) => bundle.read(path)),
    dataHash: hashData([...data, ...split]),
    pluginsHash: hashData(plugins),
    propertiesHash: hashProperties(properties, bundle.files.get(bundle.propertiesFile ?? '') ?? null),
  };
}
