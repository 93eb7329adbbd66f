import { nearestName } from '../render/nearest-name.ts';
import type { RunSpec } from '../plan/run-spec.ts';
import type { Judgement } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PropertyRead } from './property-reads.ts';
import { suppliedProperties } from './supplied-properties.ts';

/**
 * Properties that JMeter would fill by itself: without value and default `__P` gives "1" and `__property` the name,
 * and the test runs on with it, exit code 0. A name that differs from a given one in case alone is a fault as well.
 */
export function judgeProperties(facts: PlanFacts, spec: RunSpec): Judgement {
  const faults: string[] = [];
  const notes: string[] = [];
  const supplied = suppliedProperties(spec);
  const readNames = new Set(facts.reads.map((read) => read.name));
  for (const [name, reads] of Map.groupBy(facts.reads, (read) => read.name)) {
    if (supplied.has(name) || facts.writes.has(name) || SET_BY_JMETER.has(name)) continue;
    const otherCase = [...supplied.keys()].find((given) => given.toLowerCase() === name.toLowerCase());
    const open = reads.find((read) => read.by !== 'script' && read.default.kind === 'none');
    const first = open ?? reads[0];
    if (first === undefined) continue;
    if (otherCase !== undefined && (open !== undefined || !readNames.has(otherCase))) {
      faults.push(
        `${first.at} the plan reads the property "${name}", but the run gives "${otherCase}": JMeter tells upper and lower case apart. Write "${otherCase}" in the plan, or the plan's name in the configuration (load.names for our words).`,
      );
    } else if (open !== undefined && spec.jmeter.propertiesFile !== null) {
      notes.push(
        `${open.at} the property "${name}" has no default; unless jmeter.properties sets it, JMeter uses "${whenMissing(open)}".`,
      );
    } else if (open !== undefined) {
      faults.push(
        missingFault(
          name,
          open,
          [...supplied.keys()].filter((given) => !readNames.has(given)),
        ),
      );
    }
  }
  return { faults, notes };
}

/** Properties that JMeter sets when it starts. */
const SET_BY_JMETER = new Set(['START.MS', 'START.YMD', 'START.HMS', 'TESTSTART.MS', 'jmeter.version', 'user.dir']);

function missingFault(name: string, read: PropertyRead, unreadNames: readonly string[]): string {
  const meant = nearestName(name, unreadNames);
  const question = meant === null ? '' : ` Did you mean "${meant}", which the run gives?`;
  const call = read.by === '__P' ? `\${__P(${name},<default>)}` : `\${__property(${name},,<default>)}`;
  return `${read.at} the plan reads the property "${name}", which has neither a value nor a default, so JMeter would use "${whenMissing(read)}".${question} Give it a value under properties: { ${JSON.stringify(name)}: … }, or write ${call} in the plan.`;
}

function whenMissing(read: PropertyRead): string {
  return read.by === '__property' ? read.name : '1';
}
