import { isHttpSampler, isListener, isSampler, isScript } from './element-kinds.ts';
import { textInScope } from './hosts.ts';
import type { PlanElement } from './plan-element.ts';
import type { ReachedElement } from './reach-elements.ts';

/** A sampler that runs. */
export interface SamplerFact {
  readonly name: string;
  readonly className: string;
  /** `url`: its address stands in the URL column; `hidden`: it may send to where no column shows; `none`: it sends nothing. */
  readonly traffic: 'url' | 'hidden' | 'none';
  /** Class of the thread group that runs it. */
  readonly groupClass: string;
  readonly at: string;
}

/** A request that also loads what the page embeds. */
export interface EmbeddedFact {
  readonly sampler: string;
  /** Regular expression that the addresses must match, `null`: none, so any host may be reached. */
  readonly urlFilter: string | null;
  readonly at: string;
}

/** A sampler, timer, … that runs a script. */
export interface ScriptFact {
  readonly name: string;
  readonly className: string;
  readonly isSampler: boolean;
  readonly at: string;
}

/** A transaction controller. */
export interface TransactionFact {
  readonly name: string;
  /** Its row is the parent of its samples, which then leave none of their own. */
  readonly generatesParent: boolean;
  readonly at: string;
}

/** A listener, disabled ones too. */
export interface ListenerFact {
  readonly name: string;
  readonly className: string;
  readonly enabled: boolean;
  readonly at: string;
}

/** The samplers that JMeter runs: those inside a thread group. */
export function readSamplers(elements: readonly ReachedElement[]): readonly SamplerFact[] {
  return elements.flatMap(({ element, group }) => {
    if (!isSampler(element) || group === null) return [];
    const { name, className, at } = element;
    return [{ name, className, traffic: trafficOf(element), groupClass: group.className, at }];
  });
}

/** "Flow Control Action" makes no row; debug and dummy samplers make rows without a request. */
const WITHOUT_TRAFFIC = new Set(['TestAction', 'DebugSampler', 'DummySampler']);

function trafficOf(element: PlanElement): SamplerFact['traffic'] {
  if (WITHOUT_TRAFFIC.has(element.className)) return 'none';
  return isHttpSampler(element) ? 'url' : 'hidden';
}

/** Requests that load embedded resources, by themselves or through request defaults. */
export function readEmbedded(elements: readonly ReachedElement[]): readonly EmbeddedFact[] {
  return elements.flatMap((reached) => {
    const { element } = reached;
    const images = textInScope(reached, 'HTTPSampler.image_parser');
    if (!isHttpSampler(element) || images.text.toLowerCase() !== 'true') return [];
    const filter = textInScope(reached, 'HTTPSampler.embedded_url_re').text;
    return [{ sampler: element.name, urlFilter: filter === '' ? null : filter, at: images.at }];
  });
}

/** Elements that run scripts. */
export function readScripts(elements: readonly ReachedElement[]): readonly ScriptFact[] {
  return elements
    .map(({ element }) => element)
    .filter((element) => isScript(element))
    .map((element) => ({
      name: element.name,
      className: element.className,
      isSampler: isSampler(element),
      at: element.at,
    }));
}

/** Transaction controllers that run. */
export function readTransactions(elements: readonly ReachedElement[]): readonly TransactionFact[] {
  return elements
    .filter(({ element }) => element.className === 'TransactionController')
    .map((reached) => ({
      name: reached.element.name,
      generatesParent: textInScope(reached, 'TransactionController.parent').text.toLowerCase() === 'true',
      at: reached.element.at,
    }));
}

/** All listeners of the plan file with their state; a disabled parent disables them. And those that it reaches in other files. */
export function readListeners(
  top: readonly PlanElement[],
  reached: readonly ReachedElement[],
): readonly ListenerFact[] {
  const listeners: ListenerFact[] = [];
  const add = (element: PlanElement, enabled: boolean): void => {
    listeners.push({ name: element.name, className: element.className, enabled, at: element.at });
  };
  const visit = (elements: readonly PlanElement[], enabled: boolean): void => {
    for (const element of elements) {
      const on = enabled && element.enabled;
      if (isListener(element)) add(element, on);
      visit(element.children, on);
    }
  };
  visit(top, true);
  const file = top[0]?.file;
  const included = reached.filter(({ element }) => element.file !== file && isListener(element));
  const once = new Map(included.map(({ element }) => [element.at, element]));
  for (const element of once.values()) add(element, true);
  return listeners;
}
