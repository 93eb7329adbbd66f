import { chance } from './chance.ts';
import { strikes, type Fault, type FaultRule, type ProxiedRequest } from './fault.ts';
import type { UpstreamRequest } from './upstream.ts';

/** Decides which fault request `n` meets, by the first rule that applies; `null`: none. */
export function armRules(
  rules: readonly FaultRule[],
  seed: number,
): (request: UpstreamRequest, n: number) => Fault | null {
  const armed = rules.map((rule, place) => ({ rule, place, left: rule.times ?? Infinity }));
  return (incoming, n) => {
    const request = asSeenByRules(incoming, n);
    const found = armed.find(
      ({ rule, place, left }) =>
        left > 0 &&
        (rule.match?.(request) ?? true) &&
        strikes(rule.fault, request) &&
        // Negative: items of the same request draw from the places from 0 on.
        chance(seed, n, -1 - place) < (rule.share ?? 1),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.rule.fault;
  };
}

function asSeenByRules({ method, target, body }: UpstreamRequest, n: number): ProxiedRequest {
  const cut = target.indexOf('?');
  const path = cut === -1 ? target : target.slice(0, cut);
  return { method, path, query: cut === -1 ? '' : target.slice(cut), n, sizeBytes: body.length };
}
