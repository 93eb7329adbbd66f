import type { Judgement } from './judgement.ts';
import { listed } from './judgement.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Whether anything would run at all: an enabled ordinary thread group with an enabled sampler, and modules that lead somewhere. */
export function judgeGroups(facts: PlanFacts): Judgement {
  const faults = facts.brokenModules.map(
    (module) =>
      `${module.at} the module controller "${module.name}" names "${module.target}", which is not in the plan. Choose its target again in JMeter.`,
  );
  const groupFault = noGroupFault(facts);
  if (groupFault !== null) faults.push(groupFault);
  else if (!facts.samplers.some((sampler) => isOrdinary(sampler.groupClass)) && faults.length === 0) {
    faults.push(
      `${facts.path} has no enabled sampler in an enabled thread group, so no request would be sent. Enable or add one, such as an HTTP Request.`,
    );
  }
  return { faults, notes: tearDownNotes(facts) };
}

function noGroupFault(facts: PlanFacts): string | null {
  const ordinary = facts.groups.filter((group) => group.phase === 'main');
  if (ordinary.some((group) => group.enabled)) return null;
  const names = listed(ordinary.map((group) => group.name));
  if (ordinary.length > 0) {
    return `${facts.path}: all thread groups are disabled (${names}), so no load would be made. Enable at least one.`;
  }
  return facts.groups.length > 0
    ? `${facts.path} has setUp or tearDown thread groups alone, which are never measured. Add an ordinary thread group.`
    : `${facts.path} has no thread group, so no load would be made. Name the plan itself, not a fragment, or add a thread group.`;
}

function isOrdinary(groupClass: string): boolean {
  return groupClass !== 'SetupThreadGroup' && groupClass !== 'PostThreadGroup';
}

/** A load is ended by an order; measured with 5.6.3: without that option JMeter then passes its tearDown groups over. */
function tearDownNotes(facts: PlanFacts): readonly string[] {
  return facts.groups
    .filter((group) => group.phase === 'teardown' && group.enabled)
    .map(({ name, at }) =>
      facts.tearDownOnShutdown
        ? `The tearDown thread group "${name}" (${at}) may still send requests after the order to stop, until JMeter gets its SIGTERM.`
        : `The tearDown thread group "${name}" (${at}) does not run when the load is ended by an order, as it is unless the plan ends before. If it must, set "Run tearDown Thread Groups after shutdown of main threads" in the test plan.`,
    );
}
