import type { RunSpec } from '../plan/run-spec.ts';
import type { Finding } from '../verdict/finding.ts';
import { judgeFiles } from './judge-files.ts';
import { judgeGroups } from './judge-groups.ts';
import { judgeHosts } from './judge-hosts.ts';
import { judgeLoadProperties } from './judge-load-properties.ts';
import { judgeProperties } from './judge-properties.ts';
import { judgeRates } from './judge-rates.ts';
import { judgeTraffic } from './judge-traffic.ts';
import type { PlanFacts } from './plan-facts.ts';

/**
 * What this plan would do wrong in this run, before anything is created. `faults` are sentences that refuse the run, all at
 * once; `notes` are findings of kind `preflight`. `exists` says whether a worker finds the file, named relative to the
 * plan's folder. rules: "Load", "hosts"; rows of data files are judged elsewhere.
 */
export function judgePlan(
  facts: PlanFacts,
  spec: RunSpec,
  exists: (pathFromPlan: string) => boolean,
): { readonly faults: string[]; readonly notes: Finding[] } {
  const parts = [
    judgeGroups(facts),
    judgeLoadProperties(facts, spec),
    judgeProperties(facts, spec),
    judgeRates(facts, spec),
    judgeHosts(facts, spec),
    judgeTraffic(facts, spec),
    judgeFiles(facts, spec, exists),
  ];
  return {
    faults: parts.flatMap((part) => part.faults),
    notes: parts.flatMap((part) => part.notes).map((text) => ({ kind: 'preflight', severity: 'note', text })),
  };
}
