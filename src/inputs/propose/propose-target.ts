import { evaluate, type Surroundings } from '../../core/jmx/evaluate.ts';
import type { HostFact } from '../../core/jmx/hosts.ts';
import type { PlanFacts } from '../../core/jmx/plan-facts.ts';
import { resolveHost } from '../../core/jmx/resolve-host.ts';
import { isListedHost } from '../../core/plan/host-list.ts';
import { parseHostRule } from '../host-rule.ts';
import { parseTargetUrl } from '../target-url.ts';
import type { Proposal } from './proposal.ts';
import { yamlComment, yamlText } from './yaml-text.ts';

/** `target:` from the hosts of the plan: the one that it reads by properties, else the one most requests go to; the others as `hosts`. */
export function proposeTarget(facts: PlanFacts, planPath: string): Proposal {
  const surroundings: Surroundings = { variables: facts.variables, properties: new Map() };
  const places = facts.hosts.map((fact) => placeOf(fact, surroundings));
  const known = places.filter((place) => place.host !== null);
  const main =
    known.find(({ properties }) => properties.length > 0) ?? mostUsed(known.filter(({ fact }) => fact.kind === 'http'));
  const url = main === undefined ? null : addressOf(main, facts, surroundings);
  const missing = places.find(({ isMissing }) => isMissing);
  const open =
    url === null && missing !== undefined
      ? [
          `target.url is missing: the plan reads the property ${JSON.stringify(missing.properties[0] ?? '')} for its host and has no default.`,
        ]
      : [];
  const hosts = otherHosts(known, url);
  const computed = places.filter(({ host, isMissing, isComputed }) => host === null && !isMissing && isComputed);
  const names = main === undefined ? {} : wordNames(main.fact, surroundings);
  const about = [
    ...(url === null ? open.map((text) => yamlComment(`Open: ${text}`, '  ')) : []),
    ...urlLines(url, main, planPath),
    '  # The first request to a host that is not listed stops the load.',
    ...(hosts.length === 0
      ? ['  # hosts: [sso.example.com]']
      : ['  hosts:', ...hosts.map((host) => `    - ${yamlText(host)}`)]),
    ...computedLines(computed),
    '  # environment: preview # class of the system under test; runs of different classes are not compared',
  ];
  return {
    // A block of comments alone would be a key without a value.
    lines:
      url === null && hosts.length === 0
        ? ['# target:', ...about.map((line) => line.replace('  # ', '#   '))]
        : ['target:', ...about],
    names: missing === undefined || main !== undefined ? names : wordNames(missing.fact, surroundings),
    open,
  };
}

interface Place {
  readonly fact: HostFact;
  /** `null`: not known before the run, or none. */
  readonly host: string | null;
  readonly port: number | null;
  /** Properties that decide the host. */
  readonly properties: readonly string[];
  /** One of them has no default. */
  readonly isMissing: boolean;
  readonly isComputed: boolean;
}

function placeOf(fact: HostFact, surroundings: Surroundings): Place {
  const { reads } = evaluate(fact.domain, surroundings);
  const isMissing = reads.some((read) => read.default.kind === 'none');
  const resolved = resolveHost(fact, surroundings);
  const isKnown = resolved.kind === 'known' && !isMissing;
  return {
    fact,
    host: isKnown ? resolved.host : null,
    port: isKnown ? resolved.port : null,
    properties: reads.map(({ name }) => name),
    isMissing,
    isComputed: resolved.kind === 'computed',
  };
}

function mostUsed(places: readonly Place[]): Place | undefined {
  const groups = [...Map.groupBy(places, ({ host, port }) => `${host ?? ''}:${port ?? ''}`).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}

function addressOf(place: Place, facts: PlanFacts, surroundings: Surroundings): string | null {
  const asUrl = /^(https?):/i.exec(evaluate(place.fact.path, surroundings).prefix)?.[1];
  const own = evaluate(place.fact.protocol, surroundings).value?.trim().toLowerCase();
  const protocol = asUrl?.toLowerCase() ?? (own === 'https' ? 'https' : 'http');
  const usual = protocol === 'https' ? 443 : 80;
  const port = place.port === null || place.port === usual ? '' : `:${place.port}`;
  const read = facts.reads.find(({ name }) => name === 'targetPath');
  const path = read?.default.kind === 'text' ? read.default.text.replace(/\/+$/, '') : '';
  const url = `${protocol}://${place.host ?? ''}${port}${path.startsWith('/') ? path : ''}`;
  return parseTargetUrl(url) === null ? null : url;
}

function urlLines(url: string | null, main: Place | undefined, planPath: string): readonly string[] {
  if (url === null) return ['  # url: https://shop.example.com'];
  if (main !== undefined && main.properties.length > 0) return [`  url: ${url} # the default of the plan`];
  const advice = `The plan names this address itself. To let it read target.url: loadtest-action parameterise ${planPath} --target --write`;
  return [yamlComment(advice, '  '), `  url: ${url}`];
}

function otherHosts(known: readonly Place[], url: string | null): readonly string[] {
  const parsed = url === null ? null : parseTargetUrl(url);
  const rules =
    parsed === null
      ? []
      : [{ host: parsed.url.host, port: parsed.isPortGiven ? parsed.url.port : null, via: 'any' as const }];
  const hosts = known
    .filter(({ host, port }) => host !== null && !isListedHost(rules, { host, port }))
    .map(({ host, port, fact }) => (port === null || isUsualPort(port, fact) ? (host ?? '') : `${host ?? ''}:${port}`));
  return [...new Set(hosts)].filter((host) => parseHostRule(host) !== null);
}

function isUsualPort(port: number, fact: HostFact): boolean {
  return fact.kind === 'http' && (port === 80 || port === 443);
}

function computedLines(computed: readonly Place[]): readonly string[] {
  const texts = [...new Set(computed.map(({ fact }) => (fact.domain === '' ? fact.path : fact.domain)))].slice(0, 5);
  return texts.map((text) => yamlComment(`List the host that ${text} becomes while the plan runs.`, '  '));
}

/** The properties by which the plan reads its address, where they are not named like our words. */
function wordNames(fact: HostFact, surroundings: Surroundings): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const [word, text] of [
    ['targetHost', fact.domain],
    ['targetPort', fact.port],
    ['targetProtocol', fact.protocol],
  ] as const) {
    const { reads } = evaluate(text, surroundings);
    const property = reads[0]?.name;
    if (reads.length === 1 && property !== undefined && property !== word && ![...names.values()].includes(property))
      names.set(word, property);
  }
  return Object.fromEntries(names);
}
