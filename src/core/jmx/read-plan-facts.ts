import { decodePlan } from './decode-plan.ts';
import { readHosts } from './hosts.ts';
import { isSet, readElements } from './plan-element.ts';
import type { PlanFacts } from './plan-facts.ts';
import { readDataSets, readFiles } from './plan-files.ts';
import { readVariables } from './plan-variables.ts';
import { readNames } from './property-reads.ts';
import { readRates } from './rates.ts';
import { reachElements, type ReadBeside } from './reach-elements.ts';
import { readEmbedded, readListeners, readSamplers, readScripts, readTransactions } from './samplers.ts';
import { readThreadGroups } from './thread-groups.ts';
import { readXml } from './xml-node.ts';

/**
 * The facts of a plan, through its includes and modules. `readBeside` gets paths as the plan writes them, relative to the
 * plan's folder: of included plans and of script files, whose property reads count.
 * Throws `InputError` (`path:line:column sentence`) for a file that is not a plan.
 */
export function readPlanFacts(
  main: { readonly path: string; readonly bytes: Uint8Array },
  readBeside: ReadBeside,
): PlanFacts {
  const root = readXml(decodePlan(main.bytes, main.path), main.path);
  const top = readElements(root, main.path);
  const { elements, includes, brokenModules } = reachElements(top, readBeside);
  const variables = readVariables(elements);
  return {
    path: main.path,
    variables,
    includes,
    brokenModules,
    ...readNames(elements, variables, readBeside),
    groups: readThreadGroups(top, variables),
    tearDownOnShutdown: top.some((element) => isSet(element, 'TestPlan.tearDown_on_shutdown')),
    samplers: readSamplers(elements),
    hosts: readHosts(elements),
    embedded: readEmbedded(elements),
    listeners: readListeners(top, elements),
    dataSets: readDataSets(elements),
    files: readFiles(elements),
    scripts: readScripts(elements),
    rates: readRates(elements, variables),
    transactions: readTransactions(elements),
  };
}
