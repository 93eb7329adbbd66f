import { isListedHost } from '../plan/host-list.ts';
import type { HostRule, RunSpec } from '../plan/run-spec.ts';
import type { HostFact } from './hosts.ts';
import { listed, type Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';
import { resolveHost } from './resolve-host.ts';
import { suppliedProperties } from './supplied-properties.ts';

/** Hosts that are known before the start must be listed; what is computed while the plan runs is said. */
export function judgeHosts(facts: PlanFacts, spec: RunSpec): Judgement {
  const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
  const faults = new Map<string, string>();
  const computed: ComputedHost[] = [];
  for (const fact of facts.hosts) {
    const resolved = resolveHost(fact, surroundings);
    if (resolved.kind === 'computed') computed.push({ fact, text: resolved.text, at: resolved.at });
    if (resolved.kind !== 'known') continue;
    const { host, port, at } = resolved;
    const key = `${host}:${port ?? ''}`;
    if (!faults.has(key) && !isListedHost(spec.target.hosts, { host, port }))
      faults.set(key, unlistedFault({ ...fact, at }, host, port, spec.target.hosts));
  }
  return {
    faults: [...faults.values()],
    notes: [...computedNotes(computed), ...undefinedWordNotes(computed, facts, spec)],
  };
}

interface ComputedHost {
  readonly fact: HostFact;
  readonly text: string;
  readonly at: string;
}

function unlistedFault(fact: HostFact, host: string, port: number | null, rules: readonly HostRule[]): string {
  const address = port === null ? host : `${host}:${port}`;
  const asRedirect = isListedHost(rules, { host, port }, 'redirect');
  const why = asRedirect
    ? 'which target.hosts allows as the target of a redirect only'
    : 'which target.hosts does not list';
  const what = fact.kind === 'proxy' ? 'uses the proxy' : 'sends to';
  return `${fact.at} "${fact.sampler}" ${what} ${address}, ${why}. If it may get this load, add to target.hosts: - ${JSON.stringify(address)}`;
}

function computedNotes(computed: readonly ComputedHost[]): readonly string[] {
  const first = computed[0];
  if (first === undefined) return [];
  const names = [...new Set(computed.map(({ fact }) => fact.sampler))];
  return [
    `The host of ${names.length === 1 ? 'one sampler' : `${names.length} samplers`} (${listed(names)}) is computed while the plan runs (${first.at}: ${first.text}). The first row to a host that is not listed stops the load.`,
  ];
}

/** `${targetHost}` looks like our word but is a variable: JMeter leaves it as text unless something defines it. */
function undefinedWordNotes(computed: readonly ComputedHost[], facts: PlanFacts, spec: RunSpec): readonly string[] {
  if (facts.scriptsSetVariables || facts.dataSets.length > 0) return [];
  const supplied = suppliedProperties(spec);
  const words = computed.flatMap(({ fact }) =>
    [fact.domain, fact.path].flatMap((text) =>
      [...text.matchAll(/\$\{([^}_][^}]*)\}/g)].map((match) => ({ name: match[1] ?? '', at: fact.at })),
    ),
  );
  const wrong = words.find(({ name }) => supplied.has(name) && !facts.variables.has(name));
  if (wrong === undefined) return [];
  return [
    `${wrong.at} \${${wrong.name}} is a variable that the plan does not define, and the run gives a property of that name. If it is meant, write \${__P(${wrong.name})}.`,
  ];
}
