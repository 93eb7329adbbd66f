import { evaluate, type Surroundings } from './evaluate.ts';
import type { HostFact } from './hosts.ts';

/** Where a request goes, as far as it is known before the start. */
export type ResolvedHost =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly host: string; readonly port: number | null; readonly at: string }
  /** `text`: the expression that decides it. */
  | { readonly kind: 'computed'; readonly text: string; readonly at: string };

/** The address of a sampler in these surroundings. A path that is a whole URL wins over the domain, as in JMeter. Port `null`: not known. */
export function resolveHost(fact: HostFact, surroundings: Surroundings): ResolvedHost {
  const path = evaluate(fact.path, surroundings);
  if (/^https?:/i.test(path.prefix)) return ofUrl(path.prefix, path.value !== null, fact);
  const domain = evaluate(fact.domain, surroundings).value?.trim() ?? null;
  if (domain === null) return { kind: 'computed', text: fact.domain, at: fact.at };
  // Something unknown at its very start may turn out to be a whole URL.
  if (path.value === null && path.prefix === '')
    return domain === '' ? { kind: 'computed', text: fact.path, at: fact.pathAt } : known(domain, fact, surroundings);
  return domain === '' ? { kind: 'none' } : known(domain, fact, surroundings);
}

function known(host: string, fact: HostFact, surroundings: Surroundings): ResolvedHost {
  const protocol = evaluate(fact.protocol, surroundings).value?.trim().toLowerCase();
  if (protocol === 'file') return { kind: 'none' };
  const port = evaluate(fact.port, surroundings).value?.trim() ?? null;
  if (port === null) return { kind: 'known', host, port: null, at: fact.at };
  if (/^\d+$/.test(port) && Number(port) > 0) return { kind: 'known', host, port: Number(port), at: fact.at };
  return { kind: 'known', host, port: fact.kind === 'http' ? defaultPort(protocol) : null, at: fact.at };
}

function defaultPort(protocol: string | undefined): number | null {
  if (protocol === undefined) return null;
  return protocol === 'https' ? 443 : 80;
}

/** The host is known when what ends it is known too. */
function ofUrl(prefix: string, isWhole: boolean, fact: HostFact): ResolvedHost {
  const match = /^(https?):\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]+)(?::(\d*))?([/?#]?)/i.exec(prefix);
  if (match?.[2] === undefined || (match[4] === '' && !isWhole))
    return { kind: 'computed', text: fact.path, at: fact.pathAt };
  const port = match[3] === undefined || match[3] === '' ? defaultPort(match[1]?.toLowerCase()) : Number(match[3]);
  return { kind: 'known', host: match[2], port, at: fact.pathAt };
}
