import { propertyName } from '../plan/properties.ts';
import { isHttpSampler } from './element-kinds.ts';
import { readElements, textOf, type PlanElement } from './plan-element.ts';
import type { Parameterised } from './parameterise-plan.ts';
import { readOfProperty } from './property-expression.ts';
import { reachElements, type ReachedElement, type ReadBeside } from './reach-elements.ts';
import { setProperties, type NewValue } from './set-property.ts';
import { readXml } from './xml-node.ts';

/** Which address of the plan becomes the target. */
export interface TargetChoice {
  /** `null`: the only one that the plan names. */
  readonly host: string | null;
  /** `load.names`. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The edits that let requests to one literal host read its name, port and protocol as `targetHost`, `targetPort` and
 * `targetProtocol`. Where several hosts stand in the plan and none is chosen, nothing is edited and they are named.
 */
export function targetEdits(
  plan: { readonly text: string; readonly path: string },
  readBeside: ReadBeside,
  variables: ReadonlyMap<string, string>,
  choice: TargetChoice,
): Parameterised {
  const reached = reachElements(readElements(readXml(plan.text, plan.path), plan.path), readBeside).elements;
  const requests = reached.filter(({ element }) => isHttpSampler(element));
  const owners = requests.flatMap((request) => {
    const owner = ownerOf(request, 'HTTPSampler.domain');
    const host = owner === null ? '' : textIn(owner, 'HTTPSampler.domain');
    return owner === null || host.includes('${') ? [] : [{ request, owner, host }];
  });
  const hosts = [...new Set(owners.map(({ host }) => host))];
  const host = choice.host ?? (hosts.length === 1 ? hosts[0] : undefined);
  if (host === undefined || !hosts.includes(host)) return { edits: [], notes: [whyNone(hosts, choice.host)] };

  const values = new Map<PlanElement, Map<string, NewValue>>();
  const notes = new Set<string>();
  for (const { request, owner } of owners.filter((one) => one.host === host)) {
    for (const [property, word] of FIELDS) {
      const field = ownerOf(request, property) ?? owner;
      const value = readOfProperty(propertyName(choice.names, word), textIn(field, property), variables, '');
      if (value === null || textIn(field, property).includes('${')) continue;
      if (field.file !== plan.path) notes.add(`${field.at} "${field.name}" is in another file, which stays as it is.`);
      else values.set(field, (values.get(field) ?? new Map<string, NewValue>()).set(property, { property, value }));
    }
  }
  const edits = [...values].flatMap(([element, own]) => setProperties(plan.text, element, [...own.values()]));
  return { edits, notes: [...notes] };
}

const FIELDS = [
  ['HTTPSampler.domain', 'targetHost'],
  ['HTTPSampler.port', 'targetPort'],
  ['HTTPSampler.protocol', 'targetProtocol'],
] as const;

/** The request itself, else the nearest request defaults that say it. */
function ownerOf({ element, defaults }: ReachedElement, property: string): PlanElement | null {
  return [element, ...defaults].find((one) => textIn(one, property) !== '') ?? null;
}

function textIn(element: PlanElement, property: string): string {
  return textOf(element, property)?.text.trim() ?? '';
}

function whyNone(hosts: readonly string[], chosen: string | null): string {
  const all = hosts.map((host) => JSON.stringify(host)).join(', ');
  if (hosts.length === 0) return 'No request of the plan names its host as plain text, so no address was edited.';
  if (chosen === null)
    return `The plan sends to several hosts (${all}): name the system under test by --target <host>.`;
  return `No request of the plan names the host ${JSON.stringify(chosen)}; it names ${all}.`;
}
