import type { RunSpec } from '../plan/run-spec.ts';
import { listed, type Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What the watch on the URL column cannot see, and which listeners are switched off: said, never refused. */
export function judgeTraffic(facts: PlanFacts, spec: RunSpec): Judgement {
  return { faults: [], notes: [...hiddenNotes(facts), ...embeddedNotes(facts), ...listenerNotes(facts, spec)] };
}

function hiddenNotes(facts: PlanFacts): readonly string[] {
  const hidden = facts.samplers.filter((sampler) => sampler.traffic === 'hidden');
  const first = hidden[0];
  if (first === undefined) return [];
  const names = hidden.map((sampler) => `${sampler.name} (${sampler.className})`);
  return [
    `${hidden.length === 1 ? 'One sampler leaves' : `${hidden.length} samplers leave`} no URL in the results (${listed(names)}; first at ${first.at}): where they send to is not watched.`,
  ];
}

function embeddedNotes(facts: PlanFacts): readonly string[] {
  const open = facts.embedded.filter((embedded) => embedded.urlFilter === null);
  const first = open[0];
  if (first === undefined) return [];
  const names = [...new Set(open.map((embedded) => embedded.sampler))];
  return [
    `${names.length === 1 ? 'One sampler loads' : `${names.length} samplers load`} embedded resources without a URL filter (${listed(names)}; first at ${first.at}): a page decides which hosts get requests. Set "URLs must match" to the hosts of target.hosts.`,
  ];
}

function listenerNotes(facts: PlanFacts, spec: RunSpec): readonly string[] {
  const enabled = facts.listeners.filter((listener) => listener.enabled);
  if (enabled.length === 0 || spec.jmeter.keepListeners) return [];
  const names = enabled.map((listener) => listener.name);
  return [
    `${enabled.length === 1 ? 'One listener is' : `${enabled.length} listeners are`} switched off in the workers' copy of the plan (${listed(names)}); jmeter.keepListeners: true keeps them.`,
  ];
}
